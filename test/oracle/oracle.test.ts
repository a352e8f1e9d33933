import { agreementOver } from "./agreement.js";

agreementOver(60, 20_261);
