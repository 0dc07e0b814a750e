using WebEx.Spec.Emission;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Storing;

namespace WebEx.Spec.Generator.Tests.Specs;

/// <summary>Catalogues as packing stores them.</summary>
internal static class StoredFiles
{
    private static readonly Lazy<byte[]> Whole = new(() => BytesOf(SpecFolder.Files));
    private static readonly Lazy<byte[]> Small = new(() => BytesOf(SmallCatalogue.Files));

    /// <summary>The catalogue of this repository.</summary>
    public static byte[] OfWholeCatalogue => Whole.Value;

    /// <summary>The small catalogue.</summary>
    public static byte[] OfSmallCatalogue => Small.Value;

    /// <summary>Stores files.</summary>
    public static byte[] BytesOf(IEnumerable<SpecText> files) =>
        PreparedFiles.Store([.. files.Select(file => new SpecFile(file.Path["spec/".Length..], file.Text))], TestContext.Current.CancellationToken);

    /// <summary>Opens bytes that are sound, each time anew, so that nothing of an earlier reading is kept.</summary>
    public static StoredCatalogue Open(byte[] bytes) => StoredCatalogue.Open(bytes).ShouldNotBeNull();
}
