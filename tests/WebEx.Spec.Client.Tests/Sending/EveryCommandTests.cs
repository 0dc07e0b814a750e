using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Every command, sent and answered without a network.</summary>
public sealed class EveryCommandTests
{
    private const int Rounds = 4;

    [Theory, ClassData<EveryCommand>]
    public async Task A_valid_request_arrives_and_its_answer_comes_back(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        Random random = Seed.For(id);
        foreach (Center center in command.Centers)
        {
            var fake = new FakeTransport();
            var client = new WebExClient(GeneratedCommand.Site, fake, new WebExClientOptions { Center = center });
            for (int i = 0; i < Rounds; i++)
            {
                Draft draft = new ValidRequests(command, center, random).Next().ShouldNotBeNull();
                if (draft.Gives("BackUrl"))
                    draft["BackUrl"] = "https://www.example.com/back?a=1";
                if (command.Model.Id == "p.php/LI" && draft.Gives("SuccessUrl"))
                    draft["SuccessUrl"] = "GoBack";
                IWebExRequest request = draft.ToRequest();
                bool isMarkup =
                    command.ReplyModel.Without == ReplyWithoutBackUrl.Markup && request.ToForm(GeneratedCommand.Site).Fields.All(field => field.Key != "BU");
                ReplyText sent = isMarkup ? Markup(command, random) : ReplyText.Success(command, random);
                fake.On(command.Command, FakeReply.Success([.. sent.Sent.Select(pair => (pair.Code, (FakeValue)pair.Value))]));

                WebExReply reply = await client.SendAsync(request);

                bool isWord = command.ReplyModel.Without == ReplyWithoutBackUrl.Word;
                if (!isMarkup && !isWord)
                    sent.ShouldBeIn(reply);
                reply.Outcome.ShouldBe(ReplyOutcome.Success, $"{fake.TransportRequests[^1].Body} {reply.Text} {reply.Problem}");

                WebExTransportRequest message = fake.TransportRequests[^1];
                message.Method.ShouldBe(HttpMethod.Post);
                message.Address.ShouldBe(new Uri(GeneratedCommand.Site.BaseAddress, command.Model.Path));
                message.ToString().ShouldBe($"POST {command.Command}");
                fake.Requests[^1]
                    .ToForm(GeneratedCommand.Site)
                    .Fields.Where(field => field.Key is not ("BU" or "MU"))
                    .ShouldBe(request.ToForm(GeneratedCommand.Site).Fields.Where(field => field.Key is not ("BU" or "MU")));
            }
        }
    }

    [Theory, ClassData<EveryCommand>]
    public async Task A_client_without_a_center_sends_a_command_of_any(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        Center center = command.Centers.Contains(Center.MeetingCenter) ? Center.MeetingCenter : command.Centers.First();
        command.Command.DefaultCenter.ShouldBe(center);
        var fake = new FakeTransport();
        fake.On(command.Command, FakeReply.Failure("AccessDenied").Unchecked());
        var client = new WebExClient(GeneratedCommand.Site, fake);
        Draft draft = new ValidRequests(command, center, Seed.For(id)).Next().ShouldNotBeNull();
        if (draft.Gives("BackUrl"))
            draft["BackUrl"] = "https://www.example.com/back";
        if (command.Model.Id == "p.php/LI" && draft.Gives("SuccessUrl"))
            draft["SuccessUrl"] = "GoBack";

        _ = await client.SendAsync(draft.ToRequest());

        fake.TransportRequests.Single().Center.ShouldBe(center);
        Center? other = Enum.GetValues<Center>().Cast<Center?>().FirstOrDefault(candidate => !command.Centers.Contains(candidate!.Value));
        if (other is not null)
            await Should.ThrowAsync<WebExRequestException>(() => client.SendAsync(draft.ToRequest(), new() { Center = other }));
    }

    [Theory, ClassData<EveryCommand>]
    public async Task A_BackURL_is_added_only_where_the_command_takes_one(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        var fake = new FakeTransport();
        fake.On(command.Command, FakeReply.Failure("AccessDenied").Unchecked());
        var client = new WebExClient(GeneratedCommand.Site, fake);
        Center center = command.Centers.First();
        var draft = new Draft(command);
        foreach (ArgumentModel argument in command.Model.Arguments)
            if (argument.IsNeverNull(command.Model) && argument.Code != "BU")
                draft[argument.Name] = "1";

        WebExReply reply = await client.SendAsync(draft.ToRequest(), new() { Validation = RequestValidation.Unchecked });

        reply.Outcome.ShouldBe(ReplyOutcome.Failure);
        fake.Requests.Single().AdditionalArguments.Count.ShouldBe(0, fake.TransportRequests.Single().Body);
        bool isAdded = fake.TransportRequests.Single().Body!.Contains("BU=https%3A%2F%2Fanswer.webex-spec.invalid%2F", StringComparison.Ordinal);
        isAdded.ShouldBe(command.ReplyModel.Without is not (ReplyWithoutBackUrl.Markup or ReplyWithoutBackUrl.Text or ReplyWithoutBackUrl.Word));
        if (isAdded)
            command.Model.Arguments.ShouldContain(argument => argument.Code == "BU" && argument.IsValidIn(center));
    }

    private static ReplyText Markup(GeneratedCommand command, Random random)
    {
        while (true)
        {
            ReplyText sent = ReplyText.SuccessInMarkup(command, random);
            if (!sent.Sent.Any(pair => pair.Value.Contains("</", StringComparison.Ordinal) || pair.Value.Contains('&', StringComparison.Ordinal)))
                return sent;
        }
    }
}
