using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Generator.Tests.Specs;
using WebEx.Spec.Language.Storing;

namespace WebEx.Spec.Generator.Tests;

/// <summary>Bytes that are no stored catalogue, or one of another build, are nothing: no exception, and no endless work.</summary>
public sealed class DamagedStoreTests
{
    private const int Seed = 20111201;
    private const int Rounds = 3000;

    // Magic, and the two builds.
    private const int HeaderLength = 4 + 16 + 16;

    [Fact]
    public void Every_beginning_of_it_is_nothing()
    {
        byte[] bytes = StoredFiles.OfSmallCatalogue;
        for (int length = 0; length < bytes.Length; length++)
            StoredCatalogue.Open(bytes[..length]).ShouldBeNull($"{length} bytes");
    }

    [Fact]
    public void What_goes_on_after_its_end_is_nothing() => StoredCatalogue.Open([.. StoredFiles.OfSmallCatalogue, 0]).ShouldBeNull();

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(19)]
    public void Another_form_and_another_build_are_nothing(int place)
    {
        byte[] bytes = [.. StoredFiles.OfSmallCatalogue];
        bytes[place] ^= 1;
        StoredCatalogue.Open(bytes).ShouldBeNull();
    }

    [Fact]
    public void Files_that_another_build_has_rendered_are_rendered_anew()
    {
        byte[] bytes = [.. StoredFiles.OfSmallCatalogue];
        bytes[HeaderLength - 1] ^= 1;
        StoredCatalogue stored = StoredCatalogue.Open(bytes).ShouldNotBeNull();
        Emission.PreparedFiles.Of(stored).ShouldBeNull();
        Emission.PreparedFiles.Of(StoredFiles.Open(StoredFiles.OfSmallCatalogue)).ShouldNotBeNull();
    }

    [Fact]
    public void Bytes_that_were_changed_throw_nothing()
    {
        var random = new Random(Seed);
        int opened = 0;
        for (int round = 0; round < Rounds; round++)
        {
            byte[] bytes = [.. StoredFiles.OfSmallCatalogue];
            for (int change = random.Next(1, 4); change > 0; change--)
                bytes[random.Next(HeaderLength, bytes.Length)] = (byte)random.Next(256);
            if (StoredCatalogue.Open(bytes) is not { } stored)
                continue;
            opened++;
            Should.NotThrow(
                () =>
                {
                    foreach (StoredFile file in stored.Files)
                        _ = file.Bound;
                    foreach (string name in stored.SourceNames)
                        _ = stored.FindSource(name);
                },
                $"Round {round} of seed {Seed}"
            );
        }

        opened.ShouldBeGreaterThan(Rounds / 10);
    }

    [Fact]
    public void A_command_whose_bytes_are_damaged_is_bound_from_its_file()
    {
        var random = new Random(Seed);
        GeneratorRun usual = new Session(SmallCatalogue.Files).Run();
        int found = 0;
        for (int round = 0; round < Rounds && found < 3; round++)
        {
            byte[] bytes = [.. StoredFiles.OfSmallCatalogue];
            int place = random.Next(HeaderLength, bytes.Length);
            bytes[place] = byte.MaxValue;
            if (StoredCatalogue.Open(bytes) is not { } stored || stored.Files.All(file => !file.IsCommand || file.Bound is not null))
                continue;
            found++;
            GeneratorRun run = new Session(SmallCatalogue.Files, stored: stored).Run();
            run.Messages.ShouldBeEmpty();
            run.Files.Select(file => file.Text).ShouldBe(usual.Files.Select(file => file.Text), ignoreOrder: true);
        }

        found.ShouldBe(3);
    }
}
