// Unpacks the bundled Chromium into the temporary folder, which is named by TMPDIR.
import chromium from "@sparticuz/chromium";

await chromium.executablePath();
