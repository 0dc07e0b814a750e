namespace WebEx.Spec.Generator.Pipeline;

/// <summary>What becomes of a command that a reference has.</summary>
internal enum ReferenceUse
{
    /// <summary>It is taken from there, and not generated.</summary>
    Taken,

    /// <summary>It is generated, since another version of WebEx.Spec made that of the reference.</summary>
    OtherVersion,

    /// <summary>It is generated, since another reference has it too.</summary>
    SeveralReferences,

    /// <summary>It is generated, since spec files of the project make something else of it.</summary>
    OwnFiles,
}
