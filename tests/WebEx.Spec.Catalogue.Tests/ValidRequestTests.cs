namespace WebEx.Tests;

/// <summary>Requests that keep everything that the guide demands.</summary>
public sealed class ValidRequestTests
{
    private const int Rounds = 8;

    [Theory, ClassData<EveryCommand>]
    public void A_request_that_keeps_all_limits_and_rules_is_valid_in_its_center(string id)
    {
        foreach ((Center center, IWebExRequest request) in Requests(id))
            request.Validate(center).ShouldBeEmpty($"{center} {request}");
    }

    [Theory, ClassData<EveryCommand>]
    public void Validating_a_valid_request_allocates_nothing(string id)
    {
        foreach ((Center center, IWebExRequest request) in Requests(id))
        {
            // The first time, the code is compiled and its constants are made.
            _ = request.Validate(center);

            long before = GC.GetAllocatedBytesForCurrentThread();
            bool isValid = request.Validate(center).IsValid;
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

            isValid.ShouldBeTrue();
            allocated.ShouldBe(0, $"{center} {request}");
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_request_is_the_same_as_a_uri_as_a_text_and_as_bytes(string id)
    {
        foreach ((Center center, IWebExRequest request) in Requests(id))
        {
            Uri uri = request.ToUri(GeneratedCommand.Site, SecretsInUrl.Allowed);
            string text = request.ToUrlText(GeneratedCommand.Site, SecretsInUrl.Allowed);
            text.ShouldBe(uri.OriginalString, $"{center} {request}");
            text.ShouldBe(uri.AbsoluteUri, $"{center} {request}");

            byte[] bytes = request.ToFormBytes();
            bytes.ShouldBe(System.Text.Encoding.ASCII.GetBytes(request.ToForm(GeneratedCommand.Site).Body), $"{center} {request}");
        }
    }

    private static IEnumerable<(Center Center, IWebExRequest Request)> Requests(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        foreach (Center center in command.Centers)
        {
            var requests = new ValidRequests(command, center, Seed.For(id, 200 + (int)center));
            for (int i = 0; i < command.Rounds(Rounds); i++)
                if (requests.Next() is { } valid)
                    yield return (center, valid.ToRequest());
        }
    }
}
