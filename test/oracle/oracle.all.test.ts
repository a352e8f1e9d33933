import { agreementOver } from "./agreement.js";

agreementOver(Number(process.env["ORACLE_OPERATIONS"] ?? 840), Number(process.env["ORACLE_SEED"] ?? 20_260));
