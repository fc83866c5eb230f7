/** What is written about a rule: the source of `rules`, `explain`, the documentation and the presets. */
export type RuleArea = 'syntax' | 'references' | 'definitions' | 'domains and entities' | 'attributes' | 'relations' | 'sources' | 'products' | 'personal data' | 'ownership' | 'hygiene' | 'physical model' | 'planning' | 'deprecation' | 'other blocks' | 'policy';
export type Level = 'error' | 'warning' | 'note' | 'off';
/** What a change means for those who read the model; it drives the changelog and the version, never the level. */
export type Compatibility = 'breaking' | 'risky' | 'safe';
export interface RuleMeta {
    /** Flat, kebab-case, permanent. */
    readonly id: string;
    readonly area: RuleArea;
    /** One sentence that says when the rule reports. */
    readonly summary: string;
    /** Why somebody wants to know. */
    readonly rationale: string;
    /** What to do about a finding. */
    readonly remedy: string;
    readonly compatibility: Compatibility;
    /** The level under the preset `recommended`. */
    readonly defaultLevel: Level;
    /** The level under the preset `strict`, where it differs. */
    readonly strictLevel?: Level;
}
