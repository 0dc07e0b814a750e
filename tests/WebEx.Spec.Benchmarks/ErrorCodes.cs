using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace WebEx.Benchmarks;

// Text to error among six hundred codes of the guide's kind; all of them once per operation.
[MemoryDiagnoser]
public class ErrorCodes
{
    private const int Count = 600;

    private static readonly string[] Codes = MakeCodes();

    // Copies, so that nothing can profit from comparing references.
    private static readonly string[] Received = [.. Codes.Select(code => new string(code.AsSpan()))];

    private static readonly PlainTable Plain = new(Codes);

    private static readonly ErrorTable Table = new(Codes);

    private static readonly Dictionary<string, int> Dictionary = Codes
        .Select((code, i) => (code, i))
        .ToDictionary(pair => pair.code, pair => pair.i + 1, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Frozen = Dictionary.ToFrozenDictionary(StringComparer.Ordinal);

    [GlobalSetup]
    public void CheckThatAllFindTheSame()
    {
        const int Sum = Count * (Count + 1) / 2;
        if (Floor() != Sum || Generated() != Sum || ByDictionary() != Sum || ByFrozenDictionary() != Sum)
            throw new InvalidOperationException("They find different errors.");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Floor()
    {
        int sum = 0;
        foreach (string text in Received)
            sum += Plain.Find(text);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Generated()
    {
        int sum = 0;
        foreach (string text in Received)
            sum += Table.Find(text, out _);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int ByDictionary()
    {
        int sum = 0;
        foreach (string text in Received)
            sum += Dictionary[text];
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int ByFrozenDictionary()
    {
        int sum = 0;
        foreach (string text in Received)
            sum += Frozen[text];
        return sum;
    }

    private static string[] MakeCodes()
    {
        string[] subjects =
        [
            "MeetingName",
            "Password",
            "EmailAddress",
            "StartDate",
            "Duration",
            "TimeZone",
            "WebExID",
            "OfficePhoneArea",
            "TrackingCode",
            "Address1",
            "Address2",
            "City",
        ];
        string[] faults =
        [
            "IsNeeded",
            "TooLong",
            "IsInvalid",
            "ShouldBeShorterThan128Chars",
            "DoesNotExist",
            "CannotBeSetBecauseProvisioningDisabled",
            "LengthIs64",
            "NotAllowed",
            "ConflictError",
            "Required",
        ];
        string[] scopes = ["", "Host", "Attendee", "Site", "Panelist"];
        return [.. from scope in scopes from subject in subjects from fault in faults select scope + subject + fault];
    }
}
