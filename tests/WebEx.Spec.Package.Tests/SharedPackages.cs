namespace WebEx.Spec.Package.Tests;

/// <summary>Lets all tests of this project share the packed packages; they run one after another, since each builds with all cores.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPackages : ICollectionFixture<PackedPackages>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "packages";
}
