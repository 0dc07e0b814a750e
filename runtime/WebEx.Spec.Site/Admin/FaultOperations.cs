using System.Collections.Immutable;
using WebEx.Site.Kernel;

namespace WebEx.Site.Admin;

/// <summary>What is to go wrong at a site.</summary>
internal static class FaultOperations
{
    public static ImmutableArray<AdminOperation> All { get; } =
    [
        new("GET", "sites/{site}/faults", "listFaults", "The faults that are to come, the first one first.", List)
        {
            Result = typeof(ImmutableArray<FaultDocument>),
        },
        new(
            "POST",
            "sites/{site}/faults",
            "addFault",
            "Lets something go wrong: error=CODE, with an error that the guide has for the command, delay=MILLISECONDS, drop, truncate, or status=400 to 599.",
            Add
        )
        {
            Body = typeof(FaultDocument),
        },
        new("DELETE", "sites/{site}/faults", "clearFaults", "Nothing goes wrong any more.", Clear),
    ];

    private static Task<AdminResult> List(AdminCall call) =>
        Task.FromResult(
            AdminResult.Of<ImmutableArray<FaultDocument>>([
                .. call.Site.Faults.Planned.Select(planned => new FaultDocument
                {
                    Command = planned.IsForAny ? null : CommandTable.All.First(planned.IsOf).Id,
                    Fault = planned.Fault.ToString(),
                    Times = planned.Left,
                    Probability = planned.Probability,
                    Seed = planned.Seed,
                }),
            ])
        );

    private static async Task<AdminResult> Add(AdminCall call)
    {
        Plan(call.Site, await call.ReadAsync<FaultDocument>().ConfigureAwait(false));
        return AdminResult.Nothing;
    }

    /// <summary>Lets something go wrong at a site.</summary>
    /// <exception cref="AdminProblemException">There is no such fault or command, or there are too many faults.</exception>
    public static void Plan(LiveSite site, FaultDocument wanted)
    {
        WebExCommand? command = wanted.Command is { } name ? AdminCommands.Find(name).Command : null;
        SiteFault fault = Parse(wanted.Fault);
        if (fault.ErrorCode is { } code && SiteFaults.Refusal(command, code) is { } refusal)
            throw new AdminProblemException(400, "fault: " + refusal);
        if (wanted.Times < 1)
            throw new AdminProblemException(400, "times: a fault comes once or more; null means always.");
        if (!(wanted.Probability is > 0 and <= 1))
            throw new AdminProblemException(400, "probability: it is above 0 and at most 1.");
        if (!site.Faults.TryAdd(command, fault, wanted.Times, wanted.Probability, wanted.Seed))
            throw new AdminProblemException(409, SiteFaults.TooMany);
    }

    private static Task<AdminResult> Clear(AdminCall call)
    {
        call.Site.Faults.Clear();
        return Task.FromResult(AdminResult.Nothing);
    }

    private static SiteFault Parse(string text)
    {
        try
        {
            return SiteFault.Parse(text);
        }
        catch (FormatException problem)
        {
            throw new AdminProblemException(400, "fault: " + problem.Message);
        }
    }
}
