namespace WebEx.Spec.Generator.Pipeline;

/// <summary>Why a command is generated though a reference has it.</summary>
internal enum UnusedReason
{
    /// <summary>Another version of WebEx.Spec made it.</summary>
    OtherVersion,

    /// <summary>Another reference has it too.</summary>
    SeveralReferences,

    /// <summary>Spec files of the project make something else of it.</summary>
    OwnFiles,
}
