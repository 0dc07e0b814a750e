using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Damaged replies of all commands: none throws, none hangs, and none is taken for a success that it is not.</summary>
public sealed class ReplyFuzzTests
{
    private const int UsualSeed = 500;
    private const int Mutants = 200_000;

    // Of fewer not every outcome would be seen.
    private const int LeastOfEach = 1_000;
    private const int TextsOfEach = 6;

    [Fact]
    public void No_damaged_reply_throws_or_is_taken_for_a_success_that_it_is_not()
    {
        GeneratedCommand[] commands = [.. CatalogueCommands.Ids.Select(CatalogueCommands.Get)];
        var run = RandomRun.Of(UsualSeed, Mutants);
        int rounds = Math.Max(LeastOfEach, run.Rounds / commands.Length + 1);
        int[] outcomes = new int[Enum.GetValues<ReplyOutcome>().Length];
        Parallel.ForEach(
            commands,
            command =>
            {
                Random random = Seed.For(command.Model.Id, run.Seed);
                string[] texts = [.. Texts(command, random)];
                int[] own = new int[outcomes.Length];
                for (int i = 0; i < rounds; i++)
                {
                    string whole = texts[random.Next(texts.Length)];
                    string text = RandomText.Mutate(random, whole);
                    WebExReply reply = command.ReadReply(text);

                    own[(int)reply.Outcome]++;
                    (reply.Problem is not null).ShouldBe(reply.Outcome is ReplyOutcome.Unreadable or ReplyOutcome.Incomplete, text);
                    if (!reply.IsSuccess)
                        continue;
                    ShouldBeASuccess(command, reply);
                    Promises.ShouldBeKept(reply);
                }

                lock (outcomes)
                {
                    for (int i = 0; i < own.Length; i++)
                        outcomes[i] += own[i];
                }
            }
        );

        outcomes.Sum().ShouldBe(rounds * commands.Length);
        outcomes.ShouldAllBe(count => count > outcomes.Sum() / 1000);
    }

    private static IEnumerable<string> Texts(GeneratedCommand command, Random random)
    {
        for (int i = 0; i < TextsOfEach; i++)
        {
            ReplyText success = ReplyText.Success(command, random);
            ReplyText failure = ReplyText.Failure(command, random, command.Model.Errors[random.Next(command.Model.Errors.Count)].Code);
            foreach (string text in ReplyShapes.Of(success.ToQuery(success.SuccessWord)))
                yield return text;
            foreach (string text in ReplyShapes.Of(failure.ToQuery("FAIL")))
                yield return text;
            if (command.ReplyModel.IsPosted)
                yield return success.ToFormPage(success.SuccessWord);
            if (command.ReplyModel.Markup is not null)
                yield return ReplyText.SuccessInMarkup(command, random).ToMarkup(success.SuccessWord);
        }
    }

    // Looked at without the reader: the text names the command and its status value of success, no failure, and each promised value.
    private static void ShouldBeASuccess(GeneratedCommand command, WebExReply reply)
    {
        ReplyModel model = command.ReplyModel;
        bool isMarkup = model.Markup is { } markup && reply.Text.TrimStart().StartsWith($"<{markup.Root}>", StringComparison.Ordinal);
        string[] values = [.. reply.Parameters.Where(pair => pair.Key == (isMarkup ? "Status" : model.StatusCode)).Select(pair => pair.Value)];
        values.ShouldNotContain("FAIL", reply.Text);
        if (model.Statuses.Count > 0)
            values.Single().ShouldBeOneOf([.. model.Statuses]);
        if (!isMarkup && command.Model.At is { } at)
            reply.Parameters.Single(pair => pair.Key == "AT").Value.ShouldBe(at, reply.Text);
        if (!isMarkup)
            model.Constants.ShouldAllBe(constant => reply.Parameters.Single(pair => pair.Key == constant.Code).Value == constant.Value, reply.Text);
        foreach (ReplyParameter parameter in (isMarkup ? model.Markup!.Elements : model.Success).Where(parameter => parameter.IsPromised))
            command.Reply.GetProperty(parameter.Name)!.GetValue(reply).ShouldNotBeNull(reply.Text);
    }
}
