using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Sharing;

namespace WebEx.Spec.Language.Kinds;

/// <summary>What a kind reads its keys from.</summary>
/// <param name="Reader">The keys of the argument or reply parameter.</param>
/// <param name="Shared">What may be referred to.</param>
/// <param name="Diagnostics">Where errors go.</param>
/// <param name="Owner">The C# name of the command, which inline enums start with.</param>
internal sealed record KindReading(MapReader Reader, SharedDefinitions Shared, DiagnosticBag Diagnostics, string Owner)
{
    /// <summary>The C# name of an enum that the argument has for itself.</summary>
    public string EnumName(string name) => Reader.Has("enum") ? Reader.Name("enum") : Owner + name;
}
