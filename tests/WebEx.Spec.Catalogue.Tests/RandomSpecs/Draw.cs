using CsCheck;

namespace WebEx.Tests;

/// <summary>Draws one value after the other, where a later one depends on what came before.</summary>
internal sealed class Draw(PCG pcg)
{
    public T Of<T>(Gen<T> values) => values.Generate(pcg, null, out _);

    public int Int(int least, int most) => Of(Gen.Int[least, most]);

    /// <summary>True so many times in a hundred.</summary>
    public bool Chance(int percent) => Int(1, 100) <= percent;

    public T One<T>(params IReadOnlyList<T> items) => items[Int(0, items.Count - 1)];

    /// <summary>Some of them, in an order of their own.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyCollection<T> items, int least, int most)
    {
        T[] all = [.. items];
        T[] shuffled = Of(Gen.Shuffle(all));
        return shuffled[..Int(Math.Min(least, items.Count), Math.Min(most, items.Count))];
    }
}
