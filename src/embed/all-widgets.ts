/** Defines every widget. A file of its own, because such imports run before all others of their file. */
import.meta.glob('../widgets/*/define.ts', { eager: true });
