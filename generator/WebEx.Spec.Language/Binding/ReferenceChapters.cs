using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Binding;

/// <summary>What a catalogue says beside its commands.</summary>
/// <param name="EntryPoints">The links to pages of the site, in the order of the files.</param>
/// <param name="Workflows">The recommended workflows, in the order of the files.</param>
/// <param name="Requests">What holds for every request, in the order of the files.</param>
/// <param name="LaterFacts">What later sources say of no single command, in the order of the files.</param>
/// <param name="Errata">Where the guide contradicts itself, in the order of the files.</param>
/// <param name="Diagnostics">The mistakes in their files.</param>
public sealed record ReferenceChapters(
    EquatableArray<EntryPointModel> EntryPoints,
    EquatableArray<WorkflowModel> Workflows,
    EquatableArray<RequestFact> Requests,
    EquatableArray<LaterTopic> LaterFacts,
    EquatableArray<ErratumModel> Errata,
    EquatableArray<SpecDiagnostic> Diagnostics
);
