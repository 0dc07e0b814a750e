namespace WebEx.Spec.Language.Model;

/// <summary>Whether an argument must be given.</summary>
/// <param name="Centers">The centers that demand it; none when it is optional or depends on something else.</param>
/// <param name="Condition">When it is demanded, in words, where a program cannot know.</param>
public sealed record RequirementModel(CenterSet Centers, string? Condition)
{
    /// <summary>May be left out.</summary>
    public static RequirementModel Optional { get; } = new(CenterSet.None, null);

    /// <summary>Must always be given.</summary>
    public static RequirementModel Always { get; } = new(CenterSet.All, null);

    /// <summary>True when no center lets it be left out.</summary>
    public bool IsAlways => Centers == CenterSet.All;
}
