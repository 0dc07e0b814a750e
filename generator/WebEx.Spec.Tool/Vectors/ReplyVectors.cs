using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Vectors.Kinds;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>How replies are read: each shape, each error code in each spelling, each value of its own and of another type, and what is no reply.</summary>
internal sealed class ReplyVectors
{
    private const string Failed = "FAIL";
    private const string Reason = "RS";
    private const string UnknownError = "NoSuchCode & more";
    private const int UsualNumber = 8;

    private static readonly int[] Counts = [0, 1, 3];

    // A failure comes in the shapes of a success: one of each sort shows that.
    private static readonly string[] FailureShapes = ["query", "url", "joined-by-ampersand", "script-location", "meta-refresh"];

    private readonly CommandModel _command;
    private readonly string _id;
    private readonly ReplyModel _reply;

    /// <summary>Makes them.</summary>
    public ReplyVectors(CommandModel command, string id)
    {
        (_command, _id) = (command, id);
        _reply = command.Reply ?? ReplyModel.Usual;
    }

    // A success that has no word is told by how it came, or by what it promises.
    private string Received => _reply.IsPosted ? "postedForm" : "unknown";

    private string? Success => _reply.Statuses.Count > 0 ? _reply.Statuses[0] : null;

    // A status of which several mean success is a value too, and of those one that can be anything.
    private bool HasWord => _reply.Statuses.Count > 0;

    // Where success comes in markup and nowhere else, the other shapes are none of its.
    private bool HasEvidence =>
        !_command.IsAnsweredInMarkupAlone
        && (HasWord || _reply.IsPosted || _reply.Success.Any(parameter => parameter.IsPromised && parameter.Parts.Count == 0));

    /// <summary>All of a command.</summary>
    public IEnumerable<Vector> All() =>
        (HasEvidence ? Successes().Concat(Values()).Concat(Damages()) : []).Concat(Failures()).Concat(Markup()).Concat(Words()).Concat(Foreign());

    private IEnumerable<Vector> Successes()
    {
        ReplyValues promised = Values(_reply.Success.Where(IsNeeded), 0);
        ReplyValues all = Values(_reply.Success, 2);
        yield return Read("success/promised", Query(Success, promised.Sent), Received, Succeeded(promised.Read));
        string query = Query(Success, all.Sent);
        if (_reply.IsPosted)
        {
            yield return Read("success/posted", query, "postedForm", Succeeded(all.Read));
            yield return Read("success/form-page", ReplyShapes.FormPage(Pairs(Success, all.Sent)), "unknown", Succeeded(all.Read));
        }
        else
        {
            (string, string)[] own = [("a", "1"), ("b", "2")];
            foreach ((string name, string text) in ReplyShapes.Of(query))
                yield return Read($"success/{name}", text, "unknown", Succeeded(all.Read));
            yield return Read("success/redirect", ReplyShapes.OwnParameters(query), "redirect", Succeeded(all.Read, own));
            yield return Read("success/own-parameters", ReplyShapes.OwnParameters(query), "unknown", Succeeded(all.Read, own));
            if (_reply.Constants.Count > 0 || _command.At is not null || HasWord)
                yield return Read("success/second-question-mark", ReplyShapes.SecondQuestionMark(query), "unknown", Succeeded(all.Read, own));
        }

        yield return Read("success/additional", query + "&ZZ=a%26b", Received, Succeeded(all.Read, [("ZZ", "a&b")]));
        foreach (string word in _reply.Statuses.Skip(1))
            yield return Read($"success/{word}", Query(word, promised.Sent), Received, Succeeded(promised.Read, status: word));
    }

    // Each parameter with each of its values, lists with each number of elements, and what is not of its type.
    private IEnumerable<Vector> Values()
    {
        foreach (ReplyParameter parameter in _reply.Success.Where(parameter => !ReplyValues.IsStatus(parameter, _reply)))
        {
            ReplyParameter[] others = [.. _reply.Success.Where(other => IsNeeded(other) && other.Code != parameter.Code)];
            if (parameter.Parts.Count > 0)
            {
                foreach (int count in Counts.Where(count => count <= (parameter.To ?? int.MaxValue) - (parameter.From ?? 1) + 1))
                    yield return With(parameter, $"{InvariantText.Of(count)}-elements", Values(others, 0).Add(parameter, count));
                continue;
            }

            IReplyTester tester = ArgumentTesters.Of(parameter);
            foreach ((string name, object value, string text) in tester.Cases(parameter))
                yield return With(parameter, name, Values(others, 0).Add(parameter, (value, text)));
            foreach ((string name, string text) in tester.Malformed(parameter))
                yield return Read(
                    $"value/{parameter.Name}/{name}",
                    Query(Success, [.. Values(others, 0).Sent, (parameter.Code, text)]),
                    Received,
                    Incomplete(Values(others, 0).Read)
                );
        }

        Vector With(ReplyParameter parameter, string name, ReplyValues values) =>
            Read($"value/{parameter.Name}/{name}", Query(Success, values.Sent), Received, Succeeded(values.Read));
    }

    // A success that lacks something, or has it twice, or was cut off.
    private IEnumerable<Vector> Damages()
    {
        ReplyValues all = Values(_reply.Success, 1);
        string query = Query(Success, all.Sent);
        foreach (ReplyParameter missing in _reply.Success.Where(parameter => IsNeeded(parameter) && !ReplyValues.IsStatus(parameter, _reply)))
        {
            // Of a numbered list nobody can tell whether it is missing or empty.
            if (missing.Parts.Count > 0 && missing.Separator is null)
                continue;
            // Without a word for success nothing may be left that tells it from a failure.
            if (!HasWord && _reply.Success.Count(IsNeeded) == 1)
                continue;
            ReplyValues rest = Values(_reply.Success.Where(parameter => parameter.Code != missing.Code), 1);
            yield return Read($"missing/{missing.Name}", Query(Success, rest.Sent), Received, Incomplete(rest.Read));
        }

        foreach ((string code, string value) in Pairs(Success, all.Sent))
        {
            bool isOwn = code == "AT" || code == _reply.StatusCode || _reply.Constants.Any(constant => constant.Code == code);
            string text = $"{query}&{code}={WireForm.Encoded(value)}";
            if (isOwn && (HasWord || code != _reply.StatusCode))
                yield return Read($"twice/{code}", text, Received, Other("unreadable"));
            else if (!isOwn)
                yield return Read($"twice/{code}", text, Received, Incomplete(all.Read));
        }

        if (!_reply.IsPosted)
        {
            yield return Read("cut-off/ampersand", query + "&", "unknown", Incomplete(all.Read));
            yield return Read("cut-off/code", query + "&ZZ", "unknown", Incomplete(all.Read));
            yield return Read("cut-off/escape", query + "&ZZ=a%4", "unknown", Incomplete(all.Read));
        }

        yield return Read("success/with-reason", $"{query}&{Reason}=AccessDenied", Received, Other("unreadable"));
    }

    private IEnumerable<Vector> Failures()
    {
        foreach (ErrorModel error in _command.Errors)
        {
            // Among the spellings that are read as well can be codes that stand for themselves.
            foreach (string spelling in error.Printed.Prepend(error.Code).Where(spelling => spelling == error.Code || !IsCode(spelling)))
            {
                string name = $"failure/{error.Code}" + (spelling == error.Code ? "" : $"/{spelling}");
                yield return Failure(name, spelling, error, []);
            }

            ReplyParameter[] added = [.. _reply.Failure.Where(parameter => error.Adds.Contains(parameter.Code))];
            if (added.Length > 0)
                yield return Failure($"failure/{error.Code}/with-parameters", error.Code, error, added);
        }

        if (_command.Errors.FirstOrDefault(error => !error.IsTemplate && IsAlone(error)) is { } subject)
        {
            string query = Query(Failed, [(Reason, subject.Code)]);
            foreach ((string name, string text) in ReplyShapes.Of(query).Where(shape => FailureShapes.Contains(shape.Name)))
                yield return Read($"failure/shape/{name}", text, "unknown", FailedWith(subject, subject.Code, null));
            yield return Read(
                "failure/small-letters",
                Query(Failed, [(Reason, subject.Code.ToLowerInvariant())]),
                "unknown",
                FailedWith(subject, subject.Code.ToLowerInvariant(), null)
            );
            yield return Read("failure/reason-twice", $"{query}&{Reason}={subject.Code}", "unknown", Other("unreadable"));
        }

        yield return Read("failure/unknown", Query(Failed, [(Reason, UnknownError)]), "unknown", FailedWith(null, UnknownError, null));
        yield return Read("failure/no-reason", Query(Failed, []), "unknown", FailedWith(null, "", null));
    }

    private bool IsCode(string spelling) => _command.ErrorCodes.Contains(spelling);

    // No other code, and no other spelling of one, differs from it by capitals alone.
    private bool IsAlone(ErrorModel error) =>
        _command
            .Errors.Where(other => other.Code != error.Code)
            .SelectMany(other => other.Printed.Prepend(other.Code))
            .Concat(_command.Later.Errors.Select(later => later.Code))
            .All(code => !string.Equals(code, error.Code, StringComparison.OrdinalIgnoreCase));

    private Vector Failure(string name, string spelling, ErrorModel error, ReplyParameter[] added)
    {
        ErrorCodePattern pattern = ErrorCodePattern.Of(spelling);
        int? number = pattern.HasNumber ? (pattern.Ranges.Count > 0 ? pattern.Ranges[0].From : UsualNumber) : null;
        string sent = number is { } known ? pattern.With(InvariantText.Of(known)) : spelling;
        var values = new ReplyValues(_reply, isMarkup: false);
        foreach (ReplyParameter parameter in added)
            _ = values.Add(parameter, 1);
        VectorFields expected = FailedWith(error, sent, number);
        if (values.Read.Count > 0)
            expected.Add("values", values.Read);
        return Read(name, Query(Failed, [(Reason, sent), .. values.Sent]), "unknown", expected, error.Line);
    }

    private IEnumerable<Vector> Markup()
    {
        if (_reply.Markup is not { } markup)
            yield break;
        foreach (int count in new[] { 0, 1, 2 })
        {
            var values = new ReplyValues(_reply, isMarkup: true);
            foreach (ReplyParameter element in markup.Elements.Where(element => count > 0 || IsNeeded(element)))
                _ = values.Add(element, count);
            yield return Read(
                $"markup/{InvariantText.Of(count)}-elements",
                Element(markup, Success, values),
                "unknown",
                Succeeded(values.Read, isMarkup: true)
            );
            if (count != 1)
                continue;
            yield return Read(
                "markup/xml-prolog",
                "<?xml version=\"1.0\"?>\n" + Element(markup, Success, values),
                "body",
                Succeeded(values.Read, isMarkup: true)
            );
            string text = Element(markup, Success, values);
            yield return Read("markup/cut-off", text[..^1], "unknown", Other("unreadable"));
            yield return Read("markup/something-behind", text + "<br>", "unknown", Other("unreadable"));
        }

        foreach (ReplyParameter element in markup.Elements.Where(element => element.Parts.Count == 0 && ArgumentTesters.Of(element).IsFreeText))
        {
            var values = new ReplyValues(_reply, isMarkup: true);
            foreach (ReplyParameter other in markup.Elements.Where(other => IsNeeded(other) && other.Code != element.Code))
                _ = values.Add(other, 1);
            _ = values.Add(element, ("R&D; a=b", "R&D; a=b"));
            yield return Read($"markup/{element.Name}/reserved", Element(markup, Success, values), "unknown", Succeeded(values.Read, isMarkup: true));
        }

        if (_command.Errors.FirstOrDefault(error => !error.IsTemplate) is { } subject)
            yield return Read(
                "markup/failure",
                $"<{markup.Root}>\n  <Status>{Failed}</Status>\n  <Reason>{subject.Code}</Reason>\n</{markup.Root}>",
                "unknown",
                FailedWith(subject, subject.Code, null)
            );
    }

    private IEnumerable<Vector> Words()
    {
        foreach (string word in _reply.Statuses)
        {
            VectorFields expected = _reply.Without == ReplyWithoutBackUrl.Word ? Succeeded([], status: word) : Other("unreadable");
            yield return Read($"word/{word}", word + "\n", "unknown", expected);
        }
    }

    // What answers something else, or nothing at all.
    private IEnumerable<Vector> Foreign()
    {
        string query = Query(Success, Values(_reply.Success, 1).Sent);
        yield return Read("foreign/nothing", "", "unknown", Other("unreadable"));
        yield return Read("foreign/page-for-people", "<html><body><h1>Welcome</h1></body></html>", "unknown", Other("unreadable"));
        if (_command.At is { } at)
        {
            yield return Read("foreign/other-command", query.Replace($"AT={at}", "AT=ZZZ", StringComparison.Ordinal), Received, Other("unreadable"));
            yield return Read(
                "foreign/command-in-small-letters",
                query.Replace($"AT={at}", $"AT={at.ToLowerInvariant()}", StringComparison.Ordinal),
                Received,
                Other("unreadable")
            );
            yield return Read(
                "foreign/entities",
                "https://www.example.com/back?" + query.Replace("&", "&amp;", StringComparison.Ordinal) + "&amp;ZZ=1",
                Received,
                Other("unreadable")
            );
        }

        foreach (ReplyConstant constant in _reply.Constants)
            yield return Read(
                $"foreign/{constant.Code}",
                query.Replace($"{constant.Code}={constant.Value}", $"{constant.Code}=ZZZ", StringComparison.Ordinal),
                Received,
                Other("unreadable")
            );
        foreach (string status in HasWord ? ["", "success", "OK", "SUCCESS ", "FAILED", "fail"] : Array.Empty<string>())
            yield return Read(
                $"status/{(status.Length == 0 ? "empty" : WireForm.Encoded(status))}",
                Query(status, Values(_reply.Success, 1).Sent),
                Received,
                Other("unreadable")
            );
    }

    private static bool IsNeeded(ReplyParameter parameter) => parameter.IsPromised;

    private ReplyValues Values(IEnumerable<ReplyParameter> parameters, int elements)
    {
        var values = new ReplyValues(_reply, isMarkup: false);
        foreach (ReplyParameter parameter in parameters)
            _ = values.Add(parameter, elements);
        return values;
    }

    private string Query(string? status, IReadOnlyList<(string Code, string Value)> sent) => WireForm.Query(Pairs(status, sent));

    // The constants, AT and the status stand in front, as the guide prints them.
    private IEnumerable<(string Code, string Value)> Pairs(string? status, IReadOnlyList<(string Code, string Value)> sent)
    {
        foreach (ReplyConstant constant in _reply.Constants)
            yield return (constant.Code, constant.Value);
        if (_command.At is { } at)
            yield return ("AT", at);
        if (status is not null)
            yield return (_reply.StatusCode, status);
        foreach ((string Code, string Value) pair in sent)
            yield return pair;
    }

    private static string Element(ReplyMarkup markup, string? status, ReplyValues values)
    {
        string word = status is null ? "" : $"<Status>{status}</Status>";
        return $"<{markup.Root}>{word}{string.Concat(values.Sent.Select(sent => $"<{sent.Code}>{sent.Value}</{sent.Code}>"))}</{markup.Root}>";
    }

    private VectorFields Succeeded(VectorFields values, (string Code, string Value)[]? additional = null, string? status = null, bool isMarkup = false)
    {
        VectorFields expected = Other("success", isMarkup ? values : WithStatus(values, status ?? Success));
        if (additional is not null)
            expected.Add("additional", (object[])[.. additional.Select(pair => (object)new object[] { pair.Code, pair.Value })]);
        return expected;
    }

    private VectorFields Incomplete(VectorFields values) => Other("incomplete", WithStatus(values, Success));

    // Where several words mean success, the one that came is a value.
    private VectorFields WithStatus(VectorFields values, string? status) =>
        _reply.Success.FirstOrDefault(parameter => ReplyValues.IsStatus(parameter, _reply)) is { Choice: { } choice } kept
            ? values.With(kept.Name, choice.Values.First(value => value.Token == status).Name)
            : values;

    private static VectorFields Other(string outcome, VectorFields? values = null)
    {
        var expected = new VectorFields { ["outcome"] = outcome };
        if (values is { Count: > 0 })
            expected.Add("values", values);
        return expected;
    }

    private static VectorFields FailedWith(ErrorModel? error, string text, int? number)
    {
        var expected = new VectorFields { ["outcome"] = "failure", ["text"] = text };
        if (error is not null)
            expected.Add("error", error.Code);
        if (number is { } known)
            expected.Add("number", (long)known);
        return expected;
    }

    private Vector Read(string name, string text, string received, VectorFields expected, int line = 0) =>
        new(VectorKind.Reply, _id, name, line, new VectorFields { ["text"] = text, ["received"] = received }, expected);
}
