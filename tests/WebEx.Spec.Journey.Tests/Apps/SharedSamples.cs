namespace WebEx.Spec.Journey.Tests.Apps;

/// <summary>Lets all tests of this project share the built samples; they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSamples : ICollectionFixture<BuiltSamples>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "samples";
}
