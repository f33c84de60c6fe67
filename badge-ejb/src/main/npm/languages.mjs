// Lists the folders of texts, one language tag a line, because a program inside a jar cannot list folders.
// Arguments: the folder of texts, the folder to write to.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';

const [texts, target] = process.argv.slice(2);
const tags = readdirSync(texts, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .filter((tag) => readdirSync(`${texts}/${tag}`).some((file) => file.endsWith('.properties')))
  .sort();
for (const tag of tags) {
  const [canonical] = Intl.getCanonicalLocales(tag);
  if (canonical !== tag) {
    throw new Error(`the folder texts/${tag} has to be called ${canonical}`);
  }
}
mkdirSync(target, { recursive: true });
writeFileSync(`${target}/languages`, tags.join('\n') + '\n');
