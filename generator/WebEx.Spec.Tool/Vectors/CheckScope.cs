using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>Where a value is held against limits.</summary>
/// <param name="Command">The centers of the command.</param>
/// <param name="Center">The center that the request is sent in.</param>
/// <param name="Number">The number of the value in its group or family.</param>
internal sealed record CheckScope(CenterSet Command, CenterSet Center, int? Number = null)
{
    /// <summary>True when the center has something.</summary>
    public bool Has(CenterSet centers) => (centers & Center) != CenterSet.None;

    /// <summary>True for an argument that every center of the command has.</summary>
    public bool IsEverywhere(ArgumentModel argument) => (argument.Centers & Command) == Command;

    /// <summary>
    /// True when an argument, or a part of it, must be given. What every center of the command demands is missed in one that lacks the command too.
    /// </summary>
    /// <param name="argument">The argument.</param>
    /// <param name="requirement">What is said of it, or of the part.</param>
    public bool IsDemanded(ArgumentModel argument, RequirementModel requirement) =>
        (requirement.IsAlways && IsEverywhere(argument)) || Has(requirement.Centers & argument.Centers & Command);

    /// <summary>What the value does against a limit.</summary>
    /// <param name="rule">The kind of the limit.</param>
    /// <param name="argument">The argument, or the part of it, that is reported.</param>
    /// <param name="error">The error code that the limit names; null where it names none.</param>
    public Breach Breach(string rule, ArgumentModel argument, string? error = null) =>
        new(rule, NumberedCode.Of(argument.Coded.First().Code, Number), argument.Line, NumberedCode.OfError(error, Number));

    /// <summary>What the value does although the site takes the request.</summary>
    /// <param name="rule">The kind of the limit.</param>
    /// <param name="argument">The argument.</param>
    public Breach Notice(string rule, ArgumentModel argument) => Breach(rule, argument) with { IsNotice = true };
}
