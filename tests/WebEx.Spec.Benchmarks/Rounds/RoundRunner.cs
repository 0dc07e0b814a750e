using System.Diagnostics;

namespace WebEx.Benchmarks.Rounds;

/// <summary>
/// Measures the works of a block in rounds. In each of them every work runs once, and is compared with the floor of the same round: what else the machine
/// does in that time slows both of them down. A turn is shorter than the time after which an operating system lets another thread run, so that most are not
/// interrupted.
/// </summary>
/// <param name="rounds">How many rounds there are.</param>
internal sealed class RoundRunner(int rounds)
{
    private const int Sweeps = 10;
    private const int WarmTurns = 100;
    private const int CalmPhases = 6;
    private const int MostPhases = 60;
    private const double Faster = 0.95;
    private const int CountedCalls = 2000;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(0.5);

    // The runtime compiles what is called often anew, on a thread of its own that begins when nothing new was called for a tenth of a second, and tells nobody
    // when it is done.
    private static readonly TimeSpan Compiling = TimeSpan.FromMilliseconds(300);

    /// <summary>Measures blocks. They are gone through several times, so that what disturbs one for a while is a small part of its rounds.</summary>
    /// <param name="blocks">The first work of each is its floor.</param>
    public IReadOnlyList<(string Title, IReadOnlyList<Measurement> Measurements)> Measure(IReadOnlyList<Block> blocks)
    {
        double[][][] times = [.. blocks.Select(block => block.Works.Select(_ => new double[rounds]).ToArray())];
        foreach (Block block in blocks)
            WarmUp([.. block.Works]);
        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            for (int i = 0; i < blocks.Count; i++)
                MeasureRounds([.. blocks[i].Works], times[i], rounds * sweep / Sweeps, rounds * (sweep + 1) / Sweeps);
        }

        return [.. blocks.Select((block, i) => (block.Title, Summary([.. block.Works], times[i])))];
    }

    private static void MeasureRounds(Work[] works, double[][] times, int first, int end)
    {
        int[] calls = [.. works.Select(CallsOfATurn)];
        for (int round = first; round < end; round++)
        {
            // Each begins as often as the others, so that nobody always follows the same neighbour's garbage.
            for (int i = 0; i < works.Length; i++)
            {
                int at = (i + round) % works.Length;
                times[at][round] = TimeOf(works[at], calls[at]) / ((double)calls[at] * works[at].Operations);
            }
        }
    }

    private static IReadOnlyList<Measurement> Summary(Work[] works, double[][] times) =>
        [.. works.Select((work, at) => Measurement.Of(work.Name, work.Kind, times[at], times[0], BytesOf(work)))];

    // Until nothing gets faster any more. How long that takes depends on when the compiler's thread gets its turn.
    private static void WarmUp(Work[] works)
    {
        double[] best = [.. works.Select(_ => double.MaxValue)];
        int calm = 0;
        for (int phase = 0; phase < MostPhases && calm < CalmPhases; phase++)
        {
            calm++;
            for (int i = 0; i < works.Length; i++)
            {
                int calls = CallsOfATurn(works[i]);
                double fastest = Enumerable.Range(0, WarmTurns).Min(_ => TimeOf(works[i], calls)) / calls;
                if (fastest < best[i] * Faster)
                    calm = 0;
                best[i] = Math.Min(best[i], fastest);
            }

            // The processors are the compiler's for that long; WarmUp goes on until another wait makes nothing faster.
            Thread.Sleep(Compiling);
        }
    }

    private static int CallsOfATurn(Work work)
    {
        int calls = 1;
        while (true)
        {
            double time = TimeOf(work, calls);
            if (time >= Turn.TotalNanoseconds / 2)
                return Math.Max(1, (int)(calls * (Turn.TotalNanoseconds / time)));
            calls *= 2;
        }
    }

    private static double TimeOf(Work work, int calls)
    {
        long start = Stopwatch.GetTimestamp();
        work.Run(calls);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    private static double BytesOf(Work work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work.Run(CountedCalls);
        return Math.Round((GC.GetAllocatedBytesForCurrentThread() - before) / ((double)CountedCalls * work.Operations));
    }
}
