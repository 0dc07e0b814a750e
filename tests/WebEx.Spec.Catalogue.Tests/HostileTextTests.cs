namespace WebEx.Tests;

/// <summary>Whatever comes over the wire, reading it does not throw.</summary>
public sealed class HostileTextTests
{
    private const int Mutants = 60;

    [Theory, ClassData<EveryCommand>]
    public void A_damaged_request_is_read_or_refused(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        Random random = Seed.For(id, 300);
        foreach (Center center in command.Centers)
        {
            var requests = new RandomRequests(command, center, random);
            for (int i = 0; i < command.Rounds(Mutants); i++)
            {
                string text = RandomText.Mutate(random, requests.Next().ToRequest().ToForm(GeneratedCommand.Site).Body);
                bool isRead = command.TryRead(text, center, out IWebExRequest? request, out RequestValidationResult problems);

                isRead.ShouldBe(problems.IsValid, text);
                if (!isRead)
                    continue;

                // What was read can be shown, checked and sent on, whatever it holds.
                _ = request!.ToString();
                _ = request.Validate(center);
                _ = request.ToForm(GeneratedCommand.Site);
            }
        }
    }
}
