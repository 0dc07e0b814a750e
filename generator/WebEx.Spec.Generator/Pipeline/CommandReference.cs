namespace WebEx.Spec.Generator.Pipeline;

/// <summary>The reference that has a command.</summary>
/// <param name="Use">What becomes of the command.</param>
/// <param name="Assembly">The name of the assembly that has it.</param>
/// <param name="Detail">The other version or the other assembly; empty where there is neither.</param>
internal sealed record CommandReference(ReferenceUse Use, string Assembly, string Detail)
{
    /// <summary>The reference that a command is offered by.</summary>
    /// <param name="offered">What is offered.</param>
    /// <param name="isSame">True where no spec file of the project makes something else of it.</param>
    public static CommandReference Of(OfferedType offered, bool isSame) =>
        !isSame ? new CommandReference(ReferenceUse.OwnFiles, offered.Assembly, "")
        : offered.Other is { } other ? new CommandReference(ReferenceUse.SeveralReferences, offered.Assembly, other)
        : offered.Version is { } version ? new CommandReference(ReferenceUse.OtherVersion, offered.Assembly, version)
        : new CommandReference(ReferenceUse.Taken, offered.Assembly, "");
}
