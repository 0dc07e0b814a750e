namespace WebEx.Spec.Package.Tests;

/// <summary>The packages in a program that is compiled to native code.</summary>
[Collection(SharedPackages.Name)]
public sealed class NativeTests(PackedPackages packages)
{
    private const int Megabyte = 1024 * 1024;

    // Of the whole framework, a program would be more than twice as large: then something has kept the trimmer from its work.
    private const int LargestMegabytes = 20;

    [Fact]
    public void The_sample_becomes_one_native_file_without_a_warning_and_all_is_as_expected()
    {
        Assert.SkipWhen(NativeLinker.Problem is not null, NativeLinker.Problem ?? "");

        var samples = new CopiedSamples(packages);
        string published = Path.Combine(samples.Folder, "published");
        samples.Run("publish", "NativeReview", ["-o", published, .. NativeLinker.Arguments]).ShouldSucceed().Output.ShouldNotContain(": warning ");

        Directory.EnumerateFiles(published, "*.dll").ShouldBeEmpty();
        string program = Path.Combine(published, "NativeReview");
        DotNetResult run = DotNet.RunProgram(program, published).ShouldSucceed();
        run.Output.ShouldContain("0 methods were compiled while this ran.");
        run.Output.ShouldContain("All as expected.");
        double size = (double)new FileInfo(program).Length / Megabyte;
        size.ShouldBeLessThan(LargestMegabytes);
        TestContext.Current.TestOutputHelper?.WriteLine($"The native program has {size:0.0} MB.\n{run.Output}");
    }
}
