using System.Diagnostics;

namespace WebEx.Benchmarks.Rounds;

/// <summary>
/// Measures the works of a block in rounds. In each of them every work runs once, and is compared with the floor of the same round: what else the machine does in
/// that time slows both of them down. A turn is shorter than the time after which an operating system lets another thread run, so that most are not interrupted.
/// </summary>
/// <param name="rounds">How many rounds there are.</param>
internal sealed class RoundRunner(int rounds)
{
    private const int WarmTurns = 300;
    private const int CountedCalls = 2000;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(0.5);

    // The runtime compiles what is called often anew, in the background.
    private static readonly TimeSpan Compiling = TimeSpan.FromMilliseconds(300);

    /// <summary>Measures a block.</summary>
    /// <param name="block">Its works; the first is the floor.</param>
    public IReadOnlyList<Measurement> Measure(Block block)
    {
        Work[] works = [.. block.Works];
        WarmUp(works);
        int[] calls = [.. works.Select(CallsOfATurn)];
        double[][] times = [.. works.Select(_ => new double[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            // Each begins as often as the others, so that nobody always follows the same neighbour's garbage.
            for (int i = 0; i < works.Length; i++)
            {
                int at = (i + round) % works.Length;
                times[at][round] = TimeOf(works[at], calls[at]) / ((double)calls[at] * works[at].Operations);
            }
        }

        return
        [
            .. works.Select(
                (work, at) =>
                {
                    double[] ratios = [.. times[at].Select((time, round) => time / times[0][round]).Order()];
                    return new Measurement(
                        work,
                        Quantile([.. times[at].Order()], 2),
                        Quantile(ratios, 2),
                        Quantile(ratios, 1),
                        Quantile(ratios, 3),
                        BytesOf(work)
                    );
                }
            ),
        ];
    }

    private static void WarmUp(Work[] works)
    {
        for (int phase = 0; phase < 3; phase++)
        {
            foreach (Work work in works)
            {
                int calls = CallsOfATurn(work);
                for (int i = 0; i < WarmTurns; i++)
                    work.Run(calls);
            }

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

    private static double Quantile(double[] ordered, int quarters)
    {
        double place = (ordered.Length - 1) * quarters / 4.0;
        int below = (int)place;
        int above = Math.Min(below + 1, ordered.Length - 1);
        return ordered[below] + ((ordered[above] - ordered[below]) * (place - below));
    }
}
