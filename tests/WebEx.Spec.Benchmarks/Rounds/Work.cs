using System.Runtime.CompilerServices;

namespace WebEx.Benchmarks.Rounds;

/// <summary>One row of the table: a name, and how to run it so many times in a row.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Kind">Whose code it is.</param>
/// <param name="Operations">How many operations one call makes.</param>
/// <param name="Run">Makes so many calls.</param>
internal sealed record Work(string Name, WorkKind Kind, int Operations, Action<int> Run)
{
    // What is never used need not be computed: the last result of each work is kept where everybody could read it.
    private static object? _object;
    private static long _number;

    /// <summary>A work that makes an object.</summary>
    /// <param name="name">What it is called in the table.</param>
    /// <param name="kind">Whose code it is.</param>
    /// <param name="method">Makes it.</param>
    public static Work Making(string name, WorkKind kind, Func<object> method) =>
        new(
            name,
            kind,
            1,
            times =>
            {
                for (int i = 0; i < times; i++)
                    Volatile.Write(ref _object, method());
            }
        );

    /// <summary>A work that computes a number; what is short makes many operations in a call, so that the call itself does not count.</summary>
    /// <param name="name">What it is called in the table.</param>
    /// <param name="kind">Whose code it is.</param>
    /// <param name="operations">How many operations one call makes.</param>
    /// <param name="method">Computes it.</param>
    public static Work Computing(string name, WorkKind kind, int operations, Func<long> method) =>
        new(
            name,
            kind,
            operations,
            [MethodImpl(MethodImplOptions.NoInlining)]
            (times) =>
            {
                for (int i = 0; i < times; i++)
                    Volatile.Write(ref _number, method());
            }
        );
}
