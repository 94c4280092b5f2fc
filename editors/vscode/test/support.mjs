// What the tests share: where the project and the program are.
import path from "node:path";
import { fileURLToPath } from "node:url";

export const extension = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
export const root = path.resolve(extension, "../..");
export const program = process.env.REGLAMENT ?? path.join(root, "target/debug/reglament");
