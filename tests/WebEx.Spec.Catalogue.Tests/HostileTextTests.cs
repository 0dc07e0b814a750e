namespace WebEx.Tests;

/// <summary>Whatever comes over the wire, reading it doesn't throw.</summary>
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
            for (int i = 0; i < Mutants; i++)
            {
                string text = RandomText.Mutate(random, requests.Next().ToRequest().ToForm(GeneratedCommand.Site).Body);
                bool isRead = command.TryParse(text, center, out WebExRequest? request, out ValidationResult problems);

                isRead.ShouldBe(problems.IsValid, text);
                if (!isRead) continue;

                // What was read can be shown, checked and sent on, whatever it holds.
                _ = request!.ToString();
                _ = request.Validate(center);
                _ = request.ToForm(GeneratedCommand.Site);
            }
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_damaged_reply_is_read_or_refused(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        if (command.Model.Reply is not { } reply) return;

        Random random = Seed.For(id, 400);
        for (int i = 0; i < Mutants; i++)
        {
            var sent = new ReplyText(command, random);
            foreach (var parameter in reply.Success) sent.AddRandom(parameter);
            string whole = reply.Markup is { } markup && i % 2 == 0 ? sent.ToMarkup(markup, sent.SuccessWord) : sent.ToQuery(sent.SuccessWord);

            WebExReply read = command.ParseReply(RandomText.Mutate(random, whole));

            _ = read.ToString();
            (read.Outcome == ReplyOutcome.Unreadable).ShouldBe(read.Problem is not null);
        }
    }
}
