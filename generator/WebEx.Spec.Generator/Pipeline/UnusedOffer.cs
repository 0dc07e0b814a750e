namespace WebEx.Spec.Generator.Pipeline;

/// <summary>What a reference has of a command that is generated all the same.</summary>
/// <param name="Reason">Why it is.</param>
/// <param name="Assembly">The name of the assembly that has it.</param>
/// <param name="Detail">The other version or the other assembly; empty where there is neither.</param>
internal sealed record UnusedOffer(UnusedReason Reason, string Assembly, string Detail)
{
    /// <summary>Why an offer cannot be used.</summary>
    /// <param name="offered">What is offered.</param>
    public static UnusedOffer Of(OfferedType offered) =>
        offered.Other is { } other ? new UnusedOffer(UnusedReason.SeveralReferences, offered.Assembly, other)
        : offered.Version is { } version ? new UnusedOffer(UnusedReason.OtherVersion, offered.Assembly, version)
        : new UnusedOffer(UnusedReason.OwnFiles, offered.Assembly, "");
}
