namespace WebEx.Spec.Emission.Settings;

/// <summary>The little that generated code has to know of the project it is compiled into.</summary>
/// <param name="HasInit">Init accessors compile.</param>
/// <param name="HasRequired">The <c>required</c> modifier compiles.</param>
/// <param name="HasNotNullWhen">The attribute that marks an out parameter as filled on success is there.</param>
/// <param name="HasMemberNotNull">The attribute that makes properties non-null after a call is there; else the generated code brings it.</param>
/// <param name="HasMemberNotNullWhen">The attribute that makes properties non-null after a test is there; else the generated code brings it.</param>
/// <param name="HasJson">The attributes of System.Text.Json are there, and the converters of the runtime with them.</param>
/// <param name="HasIgnoreDataMember">The attribute is there by which Newtonsoft.Json and data contracts leave a property out.</param>
public sealed record ConsumerFacts(
    bool HasInit,
    bool HasRequired,
    bool HasNotNullWhen,
    bool HasMemberNotNull,
    bool HasMemberNotNullWhen,
    bool HasJson,
    bool HasIgnoreDataMember
)
{
    /// <summary>A project of the newest .NET and C#.</summary>
    public static ConsumerFacts Newest { get; } =
        new(
            HasInit: true,
            HasRequired: true,
            HasNotNullWhen: true,
            HasMemberNotNull: true,
            HasMemberNotNullWhen: true,
            HasJson: true,
            HasIgnoreDataMember: true
        );
}
