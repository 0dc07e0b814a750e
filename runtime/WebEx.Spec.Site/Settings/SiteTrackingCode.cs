using System.Collections.Immutable;

namespace WebEx.Site;

/// <summary>A tracking code that a site has set up.</summary>
public sealed record SiteTrackingCode
{
    /// <summary>Its number, 1 to 10: that of the argument TC1 to TC10.</summary>
    public required int Number { get; init; }

    /// <summary>What it is called, such as <c>Department</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it has to be given; else RefCodeIsRequired. Default: false.</summary>
    public bool IsRequired { get; init; }

    /// <summary>
    /// The values that there are; others of a meeting fail with RefCodeDoesNotExist where the code is required, and InvalidReferenceCode where it is not.
    /// Default: none, which means any.
    /// </summary>
    public ImmutableArray<string> Values { get; init; } = [];
}
