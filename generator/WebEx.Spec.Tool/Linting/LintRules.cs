namespace WebEx.Spec.Tool.Linting;

/// <summary>Every kind of advice. The second digit tells what it is about: 1 places in the guide, 2 what is shared, 3 errata, 4 rules, 5 names, 6 sentences, 9
/// suppressions.</summary>
internal static class LintRules
{
    /// <summary>A remark does not say where it stands in the guide.</summary>
    public static LintRule RemarkWithoutLine { get; } = new("WES5101", "Remark without a line");

    /// <summary>Nothing uses a shared definition.</summary>
    public static LintRule UnusedDefinition { get; } = new("WES5201", "Shared definition without a use");

    /// <summary>An argument is written out although a shared one is the same.</summary>
    public static LintRule SameAsShared { get; } = new("WES5202", "Argument that is shared already");

    /// <summary>A key beside 'use' says what the shared definition says.</summary>
    public static LintRule IdleOverride { get; } = new("WES5203", "Override that changes nothing");

    /// <summary>An error row repeats the shared meaning.</summary>
    public static LintRule RepeatedMeaning { get; } = new("WES5204", "Meaning that is shared already");

    /// <summary>All places of an erratum read as the choice.</summary>
    public static LintRule AgreeingErratum { get; } = new("WES5301", "Erratum without a choice");

    /// <summary>A part names an erratum that the whole names.</summary>
    public static LintRule RepeatedErratum { get; } = new("WES5302", "Erratum named twice");

    /// <summary>No request meets the condition of a rule.</summary>
    public static LintRule IdleRule { get; } = new("WES5401", "Rule that never applies");

    /// <summary>Every request meets the condition of a rule.</summary>
    public static LintRule ConstantRule { get; } = new("WES5402", "Rule that always applies");

    /// <summary>Another rule demands as much whenever this one applies.</summary>
    public static LintRule ImpliedRule { get; } = new("WES5403", "Rule that another one implies");

    /// <summary>What has to be given has a default.</summary>
    public static LintRule RequiredWithDefault { get; } = new("WES5404", "Required argument with a default");

    /// <summary>Several values have a name in the singular.</summary>
    public static LintRule SingularList { get; } = new("WES5501", "Several values under a singular name");

    /// <summary>A number has a unit, and its name does not say which.</summary>
    public static LintRule MissingUnit { get; } = new("WES5502", "Number without its unit");

    /// <summary>The property is called as the code.</summary>
    public static LintRule CodeAsName { get; } = new("WES5503", "Code as a name");

    /// <summary>One argument has several types in the commands that have it.</summary>
    public static LintRule SeveralTypes { get; } = new("WES5504", "One name, several types");

    /// <summary>A meaning does not fit into a line.</summary>
    public static LintRule LongMeaning { get; } = new("WES5601", "Meaning longer than a line");

    /// <summary>A suppression suppresses nothing.</summary>
    public static LintRule IdleSuppression { get; } = new("WES5901", "Suppression of nothing");

    /// <summary>A suppression has no reason, or one that is gone.</summary>
    public static LintRule SuppressionWithoutReason { get; } = new("WES5902", "Suppression without a reason");

    /// <summary>A suppression rests on an erratum that says something else by now.</summary>
    public static LintRule StaleSuppression { get; } = new("WES5903", "Suppression of an erratum that has changed");
}
