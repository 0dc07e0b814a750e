using BenchmarkDotNet.Attributes;
using WebEx.Benchmarks.Sample;

namespace WebEx.Benchmarks;

// Twenty rules on a valid request.
[MemoryDiagnoser]
public class Validation
{
    private static readonly Schedule Request = Schedules.Valid;

    private static readonly ScheduleRules Rules = new();

    [GlobalSetup]
    public void CheckThatAllFindItValid()
    {
        if (!Floor() || !Generated() || !FluentValidation())
            throw new InvalidOperationException("The request is not valid.");
    }

    [Benchmark(Baseline = true)]
    public bool Floor() => PlainRules.AreKept(Request, Center.MeetingCenter);

    [Benchmark]
    public bool Generated() => Request.Validate(Center.MeetingCenter).IsValid;

    [Benchmark]
    public bool FluentValidation() => Rules.Validate(Request).IsValid;
}
