using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>
/// No response that was cut off is taken for a success. What a text cannot show is a value that is shorter at its very end, and parameters that need not come,
/// or further elements of a list, that are missing behind it: such a text is one that the site could have sent as it is.
/// </summary>
public sealed class CutOffTests
{
    private const int MostCuts = 400;

    [Theory, ClassData<EveryCommand>]
    public void What_is_left_of_a_success_is_one_only_where_it_has_the_form_of_a_whole_one(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        Random random = Seed.For(id, 17);
        for (int i = 0; i < 2; i++)
        {
            ReplyText sent = ReplyText.Success(command, random);
            string query = sent.ToQuery(sent.SuccessWord);
            foreach (string text in new[] { query, "?" + query, "https://www.example.com/back?a=1&" + query, "https://www.example.com/back&" + query })
            foreach (string left in Cuts(command, text, random))
            {
                bool isWhole = IsWhole(command.ReplyModel, command.Model.At, left);
                foreach (ReplyContext context in new[] { ReplyContext.NotStated, ReplyContext.Redirect, ReplyContext.Body })
                    if (command.ReadReply(left, context).IsSuccess)
                        isWhole.ShouldBeTrue($"{left} ({context}) of {text}");
            }
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void What_is_left_of_a_page_or_of_markup_is_no_success(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        Random random = Seed.For(id, 18);
        ReplyText sent = ReplyText.Success(command, random);
        List<string> texts = command.Model.IsAnsweredInMarkupAlone ? [] : [sent.ToFormPage(sent.SuccessWord)];
        if (command is { ReplyModel.IsPosted: false, Model.IsAnsweredInMarkupAlone: false })
            texts.AddRange(ReplyShapes.Pages(sent.ToQuery(sent.SuccessWord)));
        if (command.ReplyModel.Markup is not null)
            texts.Add(ReplyText.SuccessInMarkup(command, random).ToMarkup(sent.SuccessWord));
        foreach (string text in texts)
        {
            command.ReadReply(text, ReplyContext.Body).Outcome.ShouldBe(ReplyOutcome.Success, text);
            foreach (string left in Cuts(command, text, random))
                command.ReadReply(left, ReplyContext.Body).IsSuccess.ShouldBeFalse(left);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void What_is_left_of_a_failure_is_no_success(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        Random random = Seed.For(id, 19);
        ReplyText sent = ReplyText.Failure(command, random, command.Model.Errors[random.Next(command.Model.Errors.Count)].Code);
        foreach (string text in ReplyShapes.Of(sent.ToQuery("FAIL")))
        foreach (string left in Cuts(command, text, random).Append(text))
        foreach (ReplyContext context in new[] { ReplyContext.NotStated, ReplyContext.Redirect, ReplyContext.Body })
            command.ReadReply(left, context).IsSuccess.ShouldBeFalse($"{left} ({context})");
    }

    [Theory, ClassData<EveryCommand>]
    public void A_success_that_is_posted_is_none_when_it_is_redirected(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        // A success that has its word is one however it came.
        if (!command.ReplyModel.IsPosted || command.ReplyModel.Statuses.Count > 0)
            return;
        ReplyText sent = ReplyText.Success(command, Seed.For(id, 20));
        foreach (string text in ReplyShapes.Of(sent.ToQuery(sent.SuccessWord)))
            command.ReadReply(text, ReplyContext.Redirect).Outcome.ShouldBe(ReplyOutcome.Unreadable, text);
        command.ReadReply(sent.ToQuery(sent.SuccessWord), ReplyContext.PostedForm).Outcome.ShouldBe(ReplyOutcome.Success);
    }

    // Every cut of a short text, and some of a long one, the last ones always.
    private static IEnumerable<string> Cuts(GeneratedCommand command, string text, Random random)
    {
        int most = command.Rounds(MostCuts);
        for (int length = 0; length < text.Length; length++)
        {
            if (text.Length <= most || length > text.Length - (most / 10) || random.Next(text.Length) < most)
                yield return text[..length];
        }
    }

    // Without the reader: everything that the guide promises has come, the elements of lists are whole, and the last parameter has begun its value.
    private static bool IsWhole(ReplyModel model, string? at, string text)
    {
        text = text.Replace("/back&", "/back?", StringComparison.Ordinal);
        string[] pairs = text[(text.IndexOf('?') + 1)..].Split('&');
        string last = pairs[^1];
        if (!last.Contains('=') || last[^1] == '%' || last[^2] == '%')
            return false;

        string[] names = [.. pairs.Select(pair => pair.Split('=')[0])];
        if (at is not null && !pairs.Contains("AT=" + at))
            return false;
        if (model.Statuses.Count > 0 && !model.Statuses.Any(word => pairs.Contains(model.StatusCode + "=" + Uri.EscapeDataString(word))))
            return false;
        if (!model.Constants.All(constant => pairs.Contains(constant.Code + "=" + constant.Value)))
            return false;
        if (model.Success.Any(parameter => parameter.IsPromised && parameter.Parts.Count == 0 && !names.Contains(parameter.Code)))
            return false;

        bool hasValue = model.Success.Any(parameter => parameter.Parts.Count == 0 && names.Contains(parameter.Code));
        foreach (ReplyParameter list in model.Success.Where(parameter => parameter.Parts.Count > 0 && parameter.Code.Length == 0))
            for (int number = list.From ?? 1; list.Parts.Any(part => names.Contains(Code(part, number))); number++)
            {
                hasValue = true;
                if (!list.Parts.All(part => !part.IsPromised || names.Contains(Code(part, number))))
                    return false;
            }

        return model.Statuses.Count > 0 || hasValue;
    }

    private static string Code(ReplyParameter part, int number) => part.Code.Replace("{n}", $"{number}", StringComparison.Ordinal);
}
