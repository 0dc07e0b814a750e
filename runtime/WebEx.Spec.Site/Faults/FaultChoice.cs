using WebEx.Site.Kernel;
using WebEx.Site.Pages;

namespace WebEx.Site;

/// <summary>What goes wrong with one request.</summary>
/// <param name="Fault">The fault; null for none.</param>
/// <param name="Problem">What is wrong with the header that asked for a fault; null for nothing.</param>
internal readonly record struct FaultChoice(SiteFault? Fault, string? Problem)
{
    public static FaultChoice None => default;

    /// <summary>The error code that the command fails with; null where it is carried out.</summary>
    public string? Error => Fault?.ErrorCode;

    /// <summary>Reads the header of a request.</summary>
    public static FaultChoice Of(string header, CommandFacts facts)
    {
        try
        {
            SiteFault fault = SiteFault.Parse(header);
            return fault.ErrorCode is not { } code || SiteFaults.Has(facts.Command, code)
                ? new(fault, null)
                : new(null, $"The header X-WebEx-Fault: The guide has no error {code} for {facts.Command}.");
        }
        catch (FormatException exception)
        {
            return new(null, "The header X-WebEx-Fault: " + exception.Message);
        }
    }

    /// <summary>The response with what goes wrong on its way.</summary>
    public async Task<SiteResponse> ApplyAsync(SiteResponse response, CancellationToken cancellationToken)
    {
        if (Fault is null)
            return response;
        if (Fault.Wait > TimeSpan.Zero)
            await Task.Delay(Fault.Wait, cancellationToken).ConfigureAwait(false);
        if (Fault.HttpStatus is { } status)
            return SiteResponse.Page(ProblemPage.Of("A fault was asked for."), status);
        return Fault.Cut == ResponseCut.None ? response : response with { Cut = Fault.Cut };
    }
}
