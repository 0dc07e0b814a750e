using WebEx.Spec.Emission.Tables;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>What links lead to.</summary>
/// <param name="Commands">The commands.</param>
/// <param name="EntryPoints">The entry points.</param>
internal sealed record LinkTable(IReadOnlyList<LinkEntry> Commands, IReadOnlyList<EntryPointModel> EntryPoints);
