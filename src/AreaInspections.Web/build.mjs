// Styles and scripts of the site, from their sources here and the packages beside it, into wwwroot/assets.
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { compile } from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, "node_modules");
const assets = join(here, "wwwroot", "assets");
rmSync(assets, { recursive: true, force: true });
mkdirSync(join(assets, "pdf"), { recursive: true });

const styles = compile(join(here, "Styles", "site.scss"), { loadPaths: [packages], style: "compressed", quietDeps: true });
writeFileSync(join(assets, "site.css"), styles.css);

await build({
  entryPoints: ["site", "document", "passkey", "uploads", "journal", "journal-worker", "journal/spelling", "sign-out", "tell-us"].map((name) => join(here, "Scripts", `${name}.mjs`)),
  outdir: assets,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  external: ["./pdf/*"],
});

// The reader of PDF files is loaded by the page that shows a report, and only there.
for (const file of ["pdf.min.mjs", "pdf.worker.min.mjs"]) {
  cpSync(join(packages, "pdfjs-dist", "build", file), join(assets, "pdf", file.replace(".mjs", ".js")));
}
cpSync(join(packages, "pdfjs-dist", "standard_fonts"), join(assets, "pdf", "fonts"), { recursive: true });
