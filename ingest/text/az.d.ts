declare module "az" {
  interface Tag {
    readonly POS: string;
    readonly CAse?: string;
    readonly GNdr?: string;
    readonly NMbr?: string;
    readonly stat: readonly string[];
    readonly flex: readonly string[];
  }
  interface Parse {
    readonly word: string;
    readonly tag: Tag;
    readonly score: number;
    readonly parser: string;
    normalize(keepPartOfSpeech: boolean): Parse;
    inflect(grammemes: readonly string[]): Parse | undefined;
  }
  interface Morph {
    (word: string, options: { typos: number; stutter: number }): Parse[];
    init(callback: (error?: Error) => void): void;
  }
  const az: { readonly Morph: Morph };
  export default az;
}
