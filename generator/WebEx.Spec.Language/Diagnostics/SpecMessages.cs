namespace WebEx.Spec.Language.Diagnostics;

/// <summary>
/// Every message of a diagnostic, under its rule: what is wrong, where, and what to do. Who reports one names it here and gives what it speaks of. Texts of a
/// file are quoted and cut here, so that no message can be broken by one. Ends such as "; did you mean 'x'?" come with their full stop.
/// </summary>
internal static class SpecMessages
{
    // WES1001 Not YAML

    public static SpecMessage BehindApostrophe() =>
        new(
            SpecRules.Syntax,
            "This apostrophe ends the text, and something stands behind it. Within single quotes an apostrophe is written twice; or use double quotes."
        );

    public static SpecMessage BehindClosingBracket() => new(SpecRules.Syntax, "Something stands behind the closing bracket of this value.");

    public static SpecMessage BehindQuote() =>
        new(SpecRules.Syntax, "This quote ends the text, and something stands behind it. Within double quotes a quote is written '\\\"'.");

    public static SpecMessage BlankAfterColon(string key) => new(SpecRules.Syntax, $"A blank is missing behind the colon of {Quoted.Text(key)}.");

    public static SpecMessage BlankAfterHyphen() => new(SpecRules.Syntax, "A blank is missing behind this hyphen.");

    public static SpecMessage BlankAfterThisColon() => new(SpecRules.Syntax, "A blank is missing behind this colon.");

    public static SpecMessage BlockNotIndented() => new(SpecRules.Syntax, "The text behind '|' or '>' has to be indented further than its key.");

    public static SpecMessage BraceMissing() => new(SpecRules.Syntax, "'{' is missing before this key: there is a '}' at the end of the line.");

    public static SpecMessage BracketInText(char bracket) =>
        new(SpecRules.Syntax, $"'{bracket}' opens a bracket within a text without quotes. Put the text in quotes.");

    public static SpecMessage CharacterForbidden(char c) => new(SpecRules.Syntax, $"The character U+{(int)c:X4} cannot stand in a file. Delete it.");

    public static SpecMessage CharacterInvisible(char c, string remedy) =>
        new(SpecRules.Syntax, $"The character U+{(int)c:X4} {remedy}; where it belongs to a text, write '\\u{(int)c:X4}' within double quotes.");

    public static SpecMessage ClosesNothing(char bracket) => new(SpecRules.Syntax, $"'{bracket}' closes nothing.");

    public static SpecMessage ColonInText() =>
        new(SpecRules.Syntax, "A colon with a blank behind it makes a key of what stands before it. Put the whole text in quotes.");

    public static SpecMessage CommaMissing() => new(SpecRules.Syntax, "A comma is missing before this.");

    public static SpecMessage CommaMissingBeforeKey() => new(SpecRules.Syntax, "A comma is missing before this key.");

    public static SpecMessage CommentSign() => new(SpecRules.Syntax, "A comment begins with '#'.");

    public static SpecMessage CommentWithinText() =>
        new(SpecRules.Syntax, "A blank and '#' begin a comment, but the text goes on in the next line. Put the whole text in quotes.");

    public static SpecMessage EscapeUnknown(char c) =>
        new(SpecRules.Syntax, $"'\\{c}' means nothing within double quotes. Write '\\\\' for a backslash, or put the text in single quotes.");

    public static SpecMessage HyphenInBrackets() =>
        new(SpecRules.Syntax, "A hyphen makes no list within brackets. Put the elements in [ ], with commas between them.");

    public static SpecMessage IndentedWrongly(int column, string right) =>
        new(SpecRules.Syntax, $"This is indented by {column} {(column == 1 ? "blank" : "blanks")}; here it has to be {right}.");

    public static SpecMessage KeyWithoutColon(string key) => new(SpecRules.Syntax, $"{Quoted.Text(key)} has no colon behind it, and no value.");

    public static SpecMessage MapWithoutColon(string known) =>
        new(SpecRules.Syntax, $"'{{ }}' makes a map of keys, and there is no colon in it. A list is written in '[ ]': [{known}].");

    public static SpecMessage MergeConflict() =>
        new(
            SpecRules.Syntax,
            "This is the mark of a merge conflict. Keep one of the two versions, and delete the lines that begin with '<<<<<<<', '=======' and '>>>>>>>'."
        );

    public static SpecMessage NeitherKeyNorElement() =>
        new(SpecRules.Syntax, "This line is neither a key with a colon and a blank, nor an element of a list with a hyphen and a blank.");

    public static SpecMessage NeverClosed(char open, char close) => new(SpecRules.Syntax, $"'{open}' is never closed: '{close}' is missing.");

    public static SpecMessage NotABullet(char c) => new(SpecRules.Syntax, $"'{c}' begins no element of a list. Write '-' and a blank.");

    public static SpecMessage NotClosedBefore(char open, char close, char other, int column) =>
        new(SpecRules.Syntax, $"'{open}' is not closed: '{close}' is missing before the '{other}' in column {column}.");

    public static SpecMessage NotReadable(string reason) =>
        new(SpecRules.Syntax, $"YAML cannot be read here: {reason}. Look for a quote, a comma, a bracket, a colon or an indentation just before.");

    public static SpecMessage NothingBeforeComma() => new(SpecRules.Syntax, "There is nothing before this comma. Delete it.");

    public static SpecMessage QuoteMissingInFront() => new(SpecRules.Syntax, "The quote that would open this text is missing; there is one at its end.");

    public static SpecMessage QuoteNeverClosed() => new(SpecRules.Syntax, "The quote that opens this text is never closed. Put one at its end.");

    public static SpecMessage SemicolonInBrackets() => new(SpecRules.Syntax, "Within brackets elements are separated by ',', not by ';'.");

    public static SpecMessage TabIndents() => new(SpecRules.Syntax, "A tab cannot indent a line. Use blanks.");

    public static SpecMessage TextBeginsWith(char c) => new(SpecRules.Syntax, $"A text cannot begin with '{c}'. Put it in quotes.");

    public static SpecMessage TypographicQuote(char c) =>
        new(SpecRules.Syntax, $"'{c}' does not quote a text in YAML. Write '\"' at its beginning and at its end.");

    public static SpecMessage WideColon() => new(SpecRules.Syntax, "The character U+FF1A is no colon to YAML. Write ':' and a blank.");

    // WES1002 File too large

    public static SpecMessage FileTooLarge(long length, long maxLength) =>
        new(SpecRules.TooLarge, $"The file has {length} characters; a spec file may have {maxLength}.");

    public static SpecMessage TooManyTokens(long tokens, long maxLength) =>
        new(SpecRules.TooLarge, $"The values of all choices of this command have {tokens} characters together; a command may have {maxLength}.");

    public static SpecMessage TooMuchUsed(long mostText) => new(SpecRules.TooLarge, $"More than {mostText} characters come out of the uses in this file.");

    // WES1003 Nested too deeply

    public static SpecMessage TooDeep(long maxDepth) => new(SpecRules.TooDeep, $"Lists and maps are nested more than {maxDepth} deep.");

    // WES1004 YAML feature not allowed

    public static SpecMessage FeatureNotAllowed() =>
        new(
            SpecRules.NotPartOfLanguage,
            "Anchors, aliases and tags are not allowed; share a definition with 'use'. A text that begins with &, * or ! goes in quotes."
        );

    public static SpecMessage MergeKey() => new(SpecRules.NotPartOfLanguage, "Merge keys are not allowed; share a definition with 'use'.");

    // WES1005 Key given twice

    public static SpecMessage KeyTwice(string key, long line) =>
        new(SpecRules.DuplicateKey, $"The key {Quoted.Text(key)} is given a second time; the first is in line {line}.");

    // WES1006 Exactly one document expected

    public static SpecMessage FileEmpty() => new(SpecRules.OneDocument, "The file is empty; a spec file is a map of keys.");

    public static SpecMessage SeveralDocuments() => new(SpecRules.OneDocument, "A spec file holds one document.");

    // WES1007 Too many elements

    public static SpecMessage TooManyArguments(string action, long scalars, long mostArguments) =>
        new(SpecRules.TooMany, $"'{action}' names {scalars} arguments; a rule may name {mostArguments}.");

    public static SpecMessage TooManyCodes(long codes, long mostCodes) =>
        new(SpecRules.TooMany, $"The arguments of this command have {codes} codes; a command may have {mostCodes}.");

    public static SpecMessage TooManyElements(long maxEntries) =>
        new(SpecRules.TooMany, $"A list or a map has more than {maxEntries} elements; a spec file may have so many at most.");

    public static SpecMessage TooManyErrors(long errors, long maxEntries) =>
        new(SpecRules.TooMany, $"{errors} codes come out of the sets that are used here; a command may have {maxEntries}.");

    public static SpecMessage TooManyParameters(long parameters, long mostCodes) =>
        new(SpecRules.TooMany, $"The reply has {parameters} parameters; a reply may have {mostCodes}.");

    public static SpecMessage TooManyRules(long rules, long maxEntries) =>
        new(SpecRules.TooMany, $"{rules} rules come out of the sets that are used here; a command may have {maxEntries}.");

    // WES1008 Not UTF-8

    public static SpecMessage NotUtf8() => new(SpecRules.Encoding, "This character is not UTF-8. Save the file as UTF-8.");

    // WES2001 Unknown key

    public static SpecMessage UnknownKey(string key, string what, string suggestion) =>
        new(SpecRules.UnknownKey, $"{Quoted.Text(key)} is not a key of {what}{suggestion}");

    public static SpecMessage UnknownKeyInText(string key, string what, string textKey) =>
        new(
            SpecRules.UnknownKey,
            $"{Quoted.Text(key)} is not a key of {what}. YAML ends an unquoted text at a comma within {{ }}; if this belongs to the text of "
                + $"'{textKey}', put that in quotes."
        );

    // WES2002 Key missing

    public static SpecMessage ElementWithoutCode() =>
        new(SpecRules.MissingKey, "The key 'code' is missing; an element that holds several others needs the name of each.");

    public static SpecMessage ErrorNotReported(string code) =>
        new(
            SpecRules.MissingKey,
            $"No limit or rule reports the error {Quoted.Text(code)}: name it in 'errors' of an argument that has the limit, or in 'error' of a "
                + "rule; or give it a 'cause' (state, rights, resources, settings), or 'notEnforceable' with the reason."
        );

    public static SpecMessage ErrorWithoutLine(string code) =>
        new(SpecRules.MissingKey, $"{Quoted.Text(code)} has no line. Write the line of the guide that has this row of the table of errors behind the colon.");

    public static SpecMessage ErrorWithoutMeaning(string code, string suggestion) =>
        new(SpecRules.MissingKey, $"{Quoted.Text(code)} has no 'meaning' here, and none under 'errors' in common/*.yaml{suggestion}");

    public static SpecMessage FamilyMissing(string page, string known) =>
        new(SpecRules.MissingKey, $"{Quoted.Text(page)} serves several centers; give 'family' as one of {known}.");

    public static SpecMessage FromMissing() => new(SpecRules.MissingKey, "The key 'from' is missing; a code that holds {n} needs it.");

    public static SpecMessage KeyMissing(string key, string what) => new(SpecRules.MissingKey, $"The key '{key}' is missing; {what} needs it.");

    public static SpecMessage LaterErrorWithoutMeaning(string code) =>
        new(SpecRules.MissingKey, $"{Quoted.Text(code)} has no 'meaning' here, and none under 'errors' in common/*.yaml.");

    public static SpecMessage LimitMissingForError(string key, long own, string error) =>
        new(SpecRules.MissingKey, $"The argument has no '{key}' itself; give it '{key}: {own}', and '{error}' the code alone.");

    public static SpecMessage LineOfCodeMissing(string code) => new(SpecRules.MissingKey, $"The line of {Quoted.Text(code)} is missing.");

    public static SpecMessage MarkupListWithoutCode() =>
        new(SpecRules.MissingKey, "The key 'code' is missing; a list in markup needs the name of the element that comes several times.");

    public static SpecMessage MarkupMissing() => new(SpecRules.MissingKey, "The key 'markup' is missing; the reply without a BackURL is said to be markup.");

    public static SpecMessage NoErrorsShared() => new(SpecRules.MissingKey, "This row has no 'meaning', and no file in common/*.yaml has 'errors'.");

    public static SpecMessage PartMissing(string missing) => new(SpecRules.MissingKey, $"The part '{missing}' is missing.");

    public static SpecMessage PlaceReadsOrLacks(SpecRule rule) =>
        new(rule, "A place of an erratum has either 'reads', which quotes its line, or 'lacks', which names what is missing there.");

    public static SpecMessage RuleActions(string known, string found) =>
        new(SpecRules.MissingKey, $"A rule says exactly one of {known}; this one says {found}.");

    public static SpecMessage WhenMissing(string action) => new(SpecRules.MissingKey, $"The key 'when' is missing; '{action}' needs a condition.");

    // WES2003 Wrong shape

    public static SpecMessage BitShape(string kind) => new(SpecRules.WrongShape, $"A bit is a name, 'reserved' or a map, not {kind}.");

    public static SpecMessage BitsShape(string kind) =>
        new(SpecRules.WrongShape, $"'bits' has to be a map of number to name, or the name of a shared bit field, not {kind}.");

    public static SpecMessage ChangesShape(string code, string kind) =>
        new(SpecRules.WrongShape, $"The changes of {Quoted.Text(code)} have to be a map, not {kind}.");

    public static SpecMessage DefaultOfCenterShape(string key, string kind) =>
        new(SpecRules.WrongShape, $"The default of {Quoted.Text(key)} has to be a token, not {kind}.");

    public static SpecMessage DefaultShape(string kind) => new(SpecRules.WrongShape, $"'default' has to be a token, or a map of center to token, not {kind}.");

    public static SpecMessage ElementShape(string key, string expected, string kind) =>
        new(SpecRules.WrongShape, $"An element of '{key}' has to be {expected}, not {kind}.");

    public static SpecMessage ErrorIsList() => new(SpecRules.WrongShape, "A code has a line, or a map of keys, not a list.");

    public static SpecMessage KeyShape(string kind) => new(SpecRules.WrongShape, $"A key has to be text, not {kind}.");

    public static SpecMessage LineNeedsMap(string first, string second) =>
        new(SpecRules.WrongShape, $"Several codes are used here, so 'line' has to be a map: {{ {first}: ..., {second}: ... }}.");

    public static SpecMessage MeaningShape(string key, string kind) =>
        new(SpecRules.WrongShape, $"The meaning of {Quoted.Text(key)} has to be text or a map of keys, not {kind}.");

    public static SpecMessage MemberShape(string kind) => new(SpecRules.WrongShape, $"A member has to be text, not {kind}.");

    public static SpecMessage NotAList(string key, string kind) => new(SpecRules.WrongShape, $"'{key}' has to be a list, not {kind}.");

    public static SpecMessage NotAMap(string key, string kind) => new(SpecRules.WrongShape, $"'{key}' has to be a map, not {kind}.");

    public static SpecMessage NotText(string key, string kind) => new(SpecRules.WrongShape, $"'{key}' has to be text, not {kind}.");

    public static SpecMessage NumberOfShape() =>
        new(SpecRules.WrongShape, "'numberOf' has to name a number and the family whose number it is: { DC: Choices }.");

    public static SpecMessage RootShape(string kind) => new(SpecRules.WrongShape, $"A spec file is a map of keys, not {kind}.");

    public static SpecMessage SetElementShape(string kind) => new(SpecRules.WrongShape, $"An element of a set has to be a map, not {kind}.");

    public static SpecMessage SharedNotAList(string key, string kind) => new(SpecRules.WrongShape, $"{Quoted.Text(key)} has to be a list, not {kind}.");

    public static SpecMessage SharedNotAMap(string key, string kind) => new(SpecRules.WrongShape, $"{Quoted.Text(key)} has to be a map, not {kind}.");

    public static SpecMessage SharedShape(string key, string expected, string kind) =>
        new(SpecRules.WrongShape, $"{Quoted.Text(key)} has to be {expected}, not {kind}.");

    public static SpecMessage SpellingShape(string kind) => new(SpecRules.WrongShape, $"A spelling has to be text, not {kind}.");

    public static SpecMessage TokensShape(string kind) => new(SpecRules.WrongShape, $"'tokens' has to be a map of token to name, not {kind}.");

    public static SpecMessage UseShape(string kind) => new(SpecRules.WrongShape, $"'use' has to be text, not {kind}.");

    public static SpecMessage ValuesOfRuleShape() => new(SpecRules.WrongShape, "'values' has to name one argument: { SB: [Date, Topic] }.");

    public static SpecMessage ValuesShape(string kind) =>
        new(SpecRules.WrongShape, $"'values' has to be a map of token to name, or the name of a shared choice, not {kind}.");

    public static SpecMessage WithShape(string kind) => new(SpecRules.WrongShape, $"'with' has to be a map of code to keys, not {kind}.");

    // WES2004 Value not allowed

    public static SpecMessage AliasBlank() => new(SpecRules.InvalidValue, "An alias is blank.");

    public static SpecMessage CenterAll(string value, string known) =>
        new(SpecRules.InvalidValue, $"{Quoted.Text(value)} is not a center ({known}). What holds in all leaves the key out.");

    public static SpecMessage CenterByName(string value, string known, string abbreviation) =>
        new(SpecRules.InvalidValue, $"{Quoted.Text(value)} is not a center ({known}); write {abbreviation}.");

    public static SpecMessage CentersInOne(string value, string centers) =>
        new(SpecRules.InvalidValue, $"{Quoted.Text(value)} is not a center; several are a list: [{centers}].");

    public static SpecMessage CodeCountsBackwards(string code) => new(SpecRules.InvalidValue, $"{Quoted.Text(code)} counts backwards.");

    public static SpecMessage CodeRefused(string code, string problem) => new(SpecRules.InvalidValue, $"{Quoted.Text(code)} cannot be a code: {problem}.");

    public static SpecMessage ConstantCodeBlank() => new(SpecRules.InvalidValue, "The code of a constant is blank.");

    public static SpecMessage ConstantCodeReserved(string key) => new(SpecRules.InvalidValue, $"{Quoted.Text(key)} cannot be a constant: it holds '=' or '&'.");

    public static SpecMessage ConstantHoldsAmpersand(string key) => new(SpecRules.InvalidValue, $"The constant {Quoted.Text(key)} cannot hold '&'.");

    public static SpecMessage ElementNameInvalid(string name) =>
        new(SpecRules.InvalidValue, $"{Quoted.Text(name)} cannot be the name of an element: letters, digits, '_', '-' and '.' only.");

    public static SpecMessage ElementOfSeveral(string code) =>
        new(SpecRules.InvalidValue, $"{Quoted.Text(code)} cannot be the name of an element: only a list may name the element around it, and one only.");

    public static SpecMessage ErratumWithoutPlace() => new(SpecRules.InvalidValue, "An erratum needs at least one place.");

    public static SpecMessage ExceptLeavesNothing() => new(SpecRules.InvalidValue, "'except' leaves nothing over. Leave the whole 'use' out.");

    public static SpecMessage FirstPartNoInteger() =>
        new(SpecRules.InvalidValue, "The first part of a packed list is of type 'integer': elements are told apart by it.");

    public static SpecMessage FlagTokensInvalid(string value) =>
        new(SpecRules.InvalidValue, $"'as' has to be the tokens of yes and no, such as 1/0 or ON/OFF, not {Quoted.Text(value)}.");

    public static SpecMessage LaterCodeInvalid(string code) =>
        new(SpecRules.InvalidValue, $"{Quoted.Text(code)} is not a code; a later code is a plain text without '|' and brackets.");

    public static SpecMessage LaterSpellingInvalid(string reads) => new(SpecRules.InvalidValue, $"{Quoted.Text(reads)} is not a code; it contains '|'.");

    public static SpecMessage LineBehindEnd(long last, long line) => new(SpecRules.InvalidValue, $"The guide has {last} lines; there is no line {line}.");

    public static SpecMessage MeaningEmpty(string key) => new(SpecRules.InvalidValue, $"{Quoted.Text(key)} has no meaning behind the colon.");

    public static SpecMessage NamesNoCenter(string key) => new(SpecRules.InvalidValue, $"'{key}' names no center. Leave it out where something holds in all.");

    public static SpecMessage NamesNothing(string key) => new(SpecRules.InvalidValue, $"'{key}' names nothing.");

    public static SpecMessage NeedsNoBit(string needed) => new(SpecRules.InvalidValue, $"{Quoted.Text(needed)} is not the number of a bit.");

    public static SpecMessage NoBitsNamed() => new(SpecRules.InvalidValue, "A bit field needs at least one bit with a name.");

    public static SpecMessage NoCause() => new(SpecRules.InvalidValue, "'cause' names no cause.");

    public static SpecMessage NoParts() => new(SpecRules.InvalidValue, "'parts' names no part.");

    public static SpecMessage NoValue(string key) => new(SpecRules.InvalidValue, $"'{key}' has no value.");

    public static SpecMessage NoValues() => new(SpecRules.InvalidValue, "A choice needs at least one value.");

    public static SpecMessage NotABitNumber(string key, long highestBit) =>
        new(SpecRules.InvalidValue, $"{Quoted.Text(key)} is not a bit: a number from 0 to {highestBit}.");

    public static SpecMessage NotACause(string word, string known, string suggestion) =>
        new(SpecRules.InvalidValue, $"{Quoted.Text(word)} is not a cause of an error ({known}){suggestion}");

    public static SpecMessage NotACenter(string value, string known, string suggestion) =>
        new(SpecRules.InvalidValue, $"{Quoted.Text(value)} is not a center ({known}){suggestion}");

    public static SpecMessage NotAPart(string part, string word, string known, string suggestion) =>
        new(SpecRules.InvalidValue, $"{Quoted.Text(part)} is not a part of '{word}' ({known}){suggestion}");

    public static SpecMessage NotAValueOfKey(string value, string key, string known, string end) =>
        new(SpecRules.InvalidValue, $"{Quoted.Text(value)} is not a value of '{key}' ({known}){end}");

    public static SpecMessage NotAnId(string id) =>
        new(SpecRules.InvalidValue, $"{Quoted.Text(id)} is not an id: small letters and digits, with single hyphens between them.");

    public static SpecMessage NotAnErrorCode(string code) =>
        new(SpecRules.InvalidValue, $"{Quoted.Text(code)} is not a code; the only brackets are [n] and [1..10], and '|' is not possible.");

    public static SpecMessage NotTruth(string key, string value, string end) =>
        new(SpecRules.InvalidValue, $"'{key}' is true or false, not {Quoted.Text(value)}{end}");

    public static SpecMessage NotTwoDates(string action, long arguments) => new(SpecRules.InvalidValue, $"'{action}' is about two dates, not {arguments}.");

    public static SpecMessage NotWholeNumber(string key, string end, long least, long most, string value, string otherEnd) =>
        new(SpecRules.InvalidValue, $"'{key}' has to be {end}a whole number from {least} to {most}, not {Quoted.Text(value)}{otherEnd}");

    public static SpecMessage NothingLeft(string arguments) => new(SpecRules.InvalidValue, $"No value of {arguments} is left; forbid the argument instead.");

    public static SpecMessage NumberInPartOfWhole(string code) =>
        new(SpecRules.InvalidValue, $"{Quoted.Text(code)} holds {{n}}, which the codes of a date or a phone number can only do inside a group.");

    public static SpecMessage NumberWithoutList(string code) =>
        new(SpecRules.InvalidValue, $"{Quoted.Text(code)} holds {{n}}, which only the parts of a numbered list can: give it 'parts', 'item' and 'from'.");

    public static SpecMessage OffsetInvalid(string text) => new(SpecRules.InvalidValue, $"{Quoted.Text(text)} is not an offset such as +05:30 or -08:00.");

    public static SpecMessage PartOfGroupWithoutNumber() => new(SpecRules.InvalidValue, "The code of a part of a group has to hold {n}.");

    public static SpecMessage PartOfNumberedWithoutCode() =>
        new(SpecRules.InvalidValue, "A part of a numbered list needs a 'code' with {n} in it; a packed list or a list of elements has a 'code' of its own.");

    public static SpecMessage PartsRefused(string problem) => new(SpecRules.InvalidValue, $"{problem}");

    public static SpecMessage PathInvalid(string key, string path) =>
        new(
            SpecRules.InvalidValue,
            $"'{key}' is a path below the site, such as m.php, without a slash in front, '..', '%', a query or a blank, not {Quoted.Text(path)}."
        );

    public static SpecMessage PhraseHasStop(string key) => new(SpecRules.InvalidValue, $"'{key}' is a phrase within a sentence; leave the full stop out.");

    public static SpecMessage PhraseIsTruth(string key, string text) =>
        new(SpecRules.InvalidValue, $"'{key}' is a phrase that says more than {Quoted.Text(text)}.");

    public static SpecMessage ReplyCodeWithHash(string code) =>
        new(SpecRules.InvalidValue, $"{Quoted.Text(code)} cannot be the code of a reply parameter: '#' in front means a place to the reader of replies.");

    public static SpecMessage ReplyTypeRefused(string type) =>
        new(SpecRules.InvalidValue, $"A reply parameter cannot be of type {Quoted.Text(type)}; give each of its codes on its own.");

    public static SpecMessage RequiredIsTruth(string canonical, string word) =>
        new(SpecRules.InvalidValue, $"'required' is true, a list of centers, or a phrase that says when; write '{canonical}', not {Quoted.Text(word)}.");

    public static SpecMessage SeparatorInNumber(string key, string text) =>
        new(
            SpecRules.InvalidValue,
            $"The {key} of a packed list cannot be {Quoted.Text(text)}, which could be a part of the number that an element begins with."
        );

    public static SpecMessage SeparatorOfSeveralCharacters(string key, string text) =>
        new(SpecRules.InvalidValue, $"The {key} of a packed list is one character, not {Quoted.Text(text)}.");

    public static SpecMessage SingleCenterIsList(string center) => new(SpecRules.InvalidValue, $"Centers are a list, also a single one: [{center}].");

    public static SpecMessage SpellingsTooFew() => new(SpecRules.InvalidValue, "A list of spellings needs at least 2 codes.");

    public static SpecMessage StatusEmpty() => new(SpecRules.InvalidValue, "'status' names no word; where success has none, say 'status: false'.");

    public static SpecMessage StatusFail() => new(SpecRules.InvalidValue, "'FAIL' cannot be a word of success: it is the word of every failure.");

    public static SpecMessage StatusNoWord(string status) =>
        new(SpecRules.InvalidValue, $"{Quoted.Text(status)} is not a word of success; give the word, several, or 'false' where there is none.");

    public static SpecMessage StatusReserved(string status) =>
        new(SpecRules.InvalidValue, $"{Quoted.Text(status)} cannot be a word of success: '|' and '*' mean something to the reader of replies.");

    public static SpecMessage TextBlank(string key) => new(SpecRules.InvalidValue, $"'{key}' is blank.");

    public static SpecMessage TextEmpty(string key) => new(SpecRules.InvalidValue, $"'{key}' is empty.");

    public static SpecMessage TokenHoldsBar() => new(SpecRules.InvalidValue, "A token cannot hold '|'.");

    public static SpecMessage TooFewArguments(string action, long least) => new(SpecRules.InvalidValue, $"'{action}' needs at least {least} arguments.");

    // WES2005 Not usable as a C# name

    public static SpecMessage BitNameReserved(string bit) =>
        new(SpecRules.InvalidName, $"{Quoted.Text(bit)} cannot be a bit: it is the name of no bit at all.");

    public static SpecMessage CommandNameTaken(string name) =>
        new(SpecRules.InvalidName, $"{Quoted.Text(name)} cannot be a command: every request has a member of that name already.");

    public static SpecMessage ErrorNameInvalid(string name) => new(SpecRules.InvalidName, $"{Quoted.Text(name)} cannot be a C# name; give the code a 'name'.");

    public static SpecMessage ItemNameTaken(string item) =>
        new(SpecRules.InvalidName, $"{Quoted.Text(item)} cannot be the type of an element: every element has a member of that name already.");

    public static SpecMessage LaterNameInvalid(string name) =>
        new(SpecRules.InvalidName, $"{Quoted.Text(name)} is not a valid C# name; give the code a 'name'.");

    public static SpecMessage MemberIsType(string name, string what) =>
        new(SpecRules.InvalidName, $"{Quoted.Text(name)} cannot be a property: it is the name of the {what} itself, which no member may have.");

    public static SpecMessage MemberTaken(string name, string what) =>
        new(SpecRules.InvalidName, $"{Quoted.Text(name)} cannot be a property: every {what} has a member of that name already.");

    public static SpecMessage NameInvalid(string name) =>
        new(SpecRules.InvalidName, $"{Quoted.Text(name)} cannot be a C# name: a capital letter first, then letters and digits.");

    public static SpecMessage NamespaceOfRuntime(string value) =>
        new(SpecRules.InvalidName, $"{Quoted.Text(value)} is a type or a namespace of the runtime; choose another namespace.");

    public static SpecMessage TypeIsNamespace(string name) =>
        new(SpecRules.InvalidName, $"{Quoted.Text(name)} is the namespace of a page; choose another name.");

    public static SpecMessage TypeOfRuntime(string name) => new(SpecRules.InvalidName, $"{Quoted.Text(name)} is a type of the runtime; choose another name.");

    // WES2006 Defined twice

    public static SpecMessage ArgumentNamedTwice(string action, string argument, string code) =>
        new(SpecRules.Duplicate, $"'{action}' names {argument} ({code}) twice.");

    public static SpecMessage BitNameTwice(string bit) => new(SpecRules.Duplicate, $"The name {Quoted.Text(bit)} is given to two bits.");

    public static SpecMessage BitTwice(long number) => new(SpecRules.Duplicate, $"Bit {number} stands here a second time.");

    public static SpecMessage CenterTwice(string value) => new(SpecRules.Duplicate, $"The center {Quoted.Text(value)} is given twice.");

    public static SpecMessage CodeOfTwo(string code, string what, string first, int line, string second) =>
        new(SpecRules.Duplicate, $"The code {Quoted.Text(code)} belongs to two {what}, {first} (line {line}) and {second}; one value cannot be both.");

    public static SpecMessage CodeReserved(string code, string what, string reason) =>
        new(SpecRules.Duplicate, $"{Quoted.Text(code)} cannot be the code of {what}: {reason}.");

    public static SpecMessage CodeTwice(string code, string owner) => new(SpecRules.Duplicate, $"The code {Quoted.Text(code)} belongs to {owner} twice.");

    public static SpecMessage ConditionSaysTwice(string argument) => new(SpecRules.Duplicate, $"The condition says the same of {argument} twice.");

    public static SpecMessage ConditionValueTwice(string argument) => new(SpecRules.Duplicate, $"The condition names a value of {argument} twice.");

    public static SpecMessage DefinedTwice(string name, string key, string place) =>
        new(SpecRules.Duplicate, $"{Quoted.Text(name)} is defined a second time under '{key}'; the first is in {place}.");

    public static SpecMessage ElementOfTwo(string outerCode, string element, string other) =>
        new(
            SpecRules.Duplicate,
            $"The element {Quoted.Text(outerCode)} belongs to {element}, and the parameter of that code to {other}; a reply in either shape "
                + "would be read as both. Give them one name."
        );

    public static SpecMessage ErrorNameTaken(string error) =>
        new(SpecRules.Duplicate, $"Another code has the C# name {Quoted.Text(error)}; give this one a 'name'.");

    public static SpecMessage ErrorSetUsedTwice(string name) => new(SpecRules.Duplicate, $"The set of errors {Quoted.Text(name)} is used a second time.");

    public static SpecMessage FactTwice(string problem, string place) => new(SpecRules.Duplicate, $"{problem}; the first is in {place}.");

    public static SpecMessage GivenTwice(string value) => new(SpecRules.Duplicate, $"{Quoted.Text(value)} is given twice.");

    public static SpecMessage LaterErrorInTable(string code) =>
        new(SpecRules.Duplicate, $"The guide's table of this command has {Quoted.Text(code)} already; remove it here.");

    public static SpecMessage LaterParameterInReply(string parameter) =>
        new(SpecRules.Duplicate, $"The guide's reply of this command has {Quoted.Text(parameter)} already; remove it here.");

    public static SpecMessage LaterSpellingTaken(string reads) =>
        new(SpecRules.Duplicate, $"The spelling {Quoted.Text(reads)} belongs to a code of this command already.");

    public static SpecMessage MemberNumberTwice(string member) => new(SpecRules.Duplicate, $"{Quoted.Text(member)} has a number already.");

    public static SpecMessage MemberTwice(string what, string name, long line) =>
        new(SpecRules.Duplicate, $"Another property of the {what} is called {Quoted.Text(name)}; the first is in line {line}.");

    public static SpecMessage MembersDifferInCapitals(string name, string other) =>
        new(
            SpecRules.Duplicate,
            $"{Quoted.Text(name)} and {Quoted.Text(other)} differ in capitals alone, which JSON and Visual Basic do not tell apart; rename one of them."
        );

    public static SpecMessage PageTwice(string name, string place) =>
        new(SpecRules.Duplicate, $"The page {Quoted.Text(name)} is defined a second time; the first is in {place}.");

    public static SpecMessage ParameterDiffers(string parameter) =>
        new(SpecRules.Duplicate, $"{Quoted.Text(parameter)} is defined above with another code, type or parts; one property can have only one of them.");

    public static SpecMessage ParameterNameTwice(string name, long line) =>
        new(SpecRules.Duplicate, $"Another parameter here is called {Quoted.Text(name)}; the first is in line {line}.");

    public static SpecMessage PartCodeTwice(string code) => new(SpecRules.Duplicate, $"Another part has the code {Quoted.Text(code)}.");

    public static SpecMessage PartTwice(string? part) => new(SpecRules.Duplicate, $"The part '{part}' stands here a second time.");

    public static SpecMessage RuleSetUsedTwice(string name) => new(SpecRules.Duplicate, $"The set of rules {Quoted.Text(name)} is used a second time.");

    public static SpecMessage SpellingOfTwoCodes(string spelling, long line) =>
        new(SpecRules.Duplicate, $"The spelling {Quoted.Text(spelling)} belongs to two codes; the first is in line {line}.");

    public static SpecMessage SpellingTwice(string spelling) => new(SpecRules.Duplicate, $"The spelling {Quoted.Text(spelling)} is listed a second time.");

    public static SpecMessage StatusTwice(string status) => new(SpecRules.Duplicate, $"The word {Quoted.Text(status)} is given twice.");

    public static SpecMessage TimeZoneTaken(long index, string zone, string place) =>
        new(SpecRules.Duplicate, $"The index {index} or the name {Quoted.Text(zone)} is that of the time zone in {place}.");

    public static SpecMessage TypeTaken(string name, string other) =>
        new(SpecRules.Duplicate, $"The type {Quoted.Text(name)} comes out of '{other}' already; choose another name.");

    public static SpecMessage TypesCalledSame(string type) => new(SpecRules.Duplicate, $"Two different types of this command are called {Quoted.Text(type)}.");

    public static SpecMessage TypesDifferInCapitals(string one, string other) =>
        new(SpecRules.Duplicate, $"The types {Quoted.Text(one)} and {Quoted.Text(other)} of this command differ in capitals alone; rename one of them.");

    public static SpecMessage ValueNameTwice(string value) => new(SpecRules.Duplicate, $"The name {Quoted.Text(value)} is given to two values.");

    public static SpecMessage ValueNamedTwice() => new(SpecRules.Duplicate, "A value is named twice.");

    // WES2007 Not defined

    public static SpecMessage AddedParameterMissing(string code, string parameter, string end) =>
        new(SpecRules.Undefined, $"The error {Quoted.Text(code)} comes with {Quoted.Text(parameter)}, which is no parameter under 'failure' of the reply{end}");

    public static SpecMessage BitNeedsUnnamed(long bit, long needed) => new(SpecRules.Undefined, $"Bit {bit} needs bit {needed}, which has no name here.");

    public static SpecMessage ErratumUnknown(string id, string suggestion) =>
        new(SpecRules.Undefined, $"{Quoted.Text(id)} is not the id of an erratum{suggestion}");

    public static SpecMessage ErrorNotOfCommand(string who, string error, string suggestion) =>
        new(SpecRules.Undefined, $"{who} names the error {Quoted.Text(error)}, which this command does not have{suggestion}");

    public static SpecMessage LaterSpellingOfNone(string error, string suggestion) =>
        new(SpecRules.Undefined, $"The guide's table of this command has no code {Quoted.Text(error)}{suggestion}");

    public static SpecMessage NoCodeForLine(string key, string suggestion) => new(SpecRules.Undefined, $"There is no {Quoted.Text(key)} here{suggestion}");

    public static SpecMessage NoPages() => new(SpecRules.Undefined, "No file lists the pages. In a catalogue webex.yaml does, under 'pages'.");

    public static SpecMessage NoSharedArgument(string name, string suggestion) =>
        new(SpecRules.Undefined, $"There is no shared argument, and no set of them, {Quoted.Text(name)} in common/*.yaml{suggestion}");

    public static SpecMessage NotABitOfArgument(string name, string argument, string suggestion) =>
        new(SpecRules.Undefined, $"{Quoted.Text(name)} is not a bit of {argument}{suggestion}");

    public static SpecMessage NotACommand(string id, string suggestion) =>
        new(SpecRules.Undefined, $"{Quoted.Text(id)} is not a command of the catalogue{suggestion}");

    public static SpecMessage NotAFamily(string family, string page, string suggestion) =>
        new(SpecRules.Undefined, $"{Quoted.Text(family)} is not a family of {page}{suggestion}");

    public static SpecMessage NotAPage(string page, string known) =>
        new(
            SpecRules.Undefined,
            $"{Quoted.Text(page)} is not a page: 'pages' in webex.yaml lists {known}. A new one is added there, or under 'pages' of a shared file of your own."
        );

    public static SpecMessage NotAValueOfArgument(string token, string argument, string suggestion) =>
        new(SpecRules.Undefined, $"{Quoted.Text(token)} is not a value of {argument}{suggestion}");

    public static SpecMessage NotAnArgument(string name, string suggestion) =>
        new(SpecRules.Undefined, $"{Quoted.Text(name)} is not an argument of this command{suggestion}");

    public static SpecMessage NotAnErrorOfCommand(string error, string suggestion) =>
        new(SpecRules.Undefined, $"The command has no error {Quoted.Text(error)}{suggestion}");

    public static SpecMessage NotShared(string what, string reference, string otherWhat, string suggestion) =>
        new(SpecRules.Undefined, $"There is no {what} {Quoted.Text(reference)} under '{otherWhat}' in common/*.yaml{suggestion}");

    public static SpecMessage NothingShared(string what, string otherWhat) =>
        new(SpecRules.Undefined, $"No file in common/*.yaml has '{what}', so that there is no {otherWhat} to refer to.");

    public static SpecMessage NothingToChange(string code, string suggestion) =>
        new(SpecRules.Undefined, $"There is no {Quoted.Text(code)} to change{suggestion}");

    public static SpecMessage NothingToLeaveOut(string left, string suggestion) =>
        new(SpecRules.Undefined, $"There is no {Quoted.Text(left)} to leave out{suggestion}");

    public static SpecMessage PageMisspelt(string page, string meant) =>
        new(SpecRules.Undefined, $"{Quoted.Text(page)} is not a page of the catalogue; did you mean '{meant}'?");

    public static SpecMessage WhenNotAnError(string name, string suggestion) =>
        new(SpecRules.Undefined, $"{Quoted.Text(name)} is not an error of this command{suggestion}");

    // WES2008 Contradiction

    public static SpecMessage AliasNumbersDiffer(string code, string alias) =>
        new(SpecRules.Contradiction, $"{Quoted.Text(code)} and its alias {Quoted.Text(alias)} do not both hold {{n}}.");

    public static SpecMessage AsciiOfIndexed() => new(SpecRules.Contradiction, "'ascii' is not valid for indexed parameters.");

    public static SpecMessage BitNeedsItself(long bit) => new(SpecRules.Contradiction, $"Bit {bit} needs itself.");

    public static SpecMessage ByNumberDecidesWhole(string whole) =>
        new(SpecRules.Contradiction, $"The condition holds number by number, so it cannot decide about {whole} as a whole.");

    public static SpecMessage ByNumberInWrongRule(string code, string argument) =>
        new(
            SpecRules.Contradiction,
            $"{Quoted.Text(code)} means each number by itself, which goes with require, ignore and forbid; say {argument} for all of them."
        );

    public static SpecMessage CannotBeIndexed(string type) => new(SpecRules.Contradiction, $"An argument of type '{type}' cannot be a numbered family.");

    public static SpecMessage CentersRefused(string message) => new(SpecRules.Contradiction, $"{message}");

    public static SpecMessage ConditionBothValues(string argument) =>
        new(SpecRules.Contradiction, $"The condition names both values of {argument}; ask whether it is given or absent.");

    public static SpecMessage ConditionLeavesNone(string argument) =>
        new(SpecRules.Contradiction, $"The condition on {argument} never holds: it leaves none of its values.");

    public static SpecMessage ConditionNeverHolds(string argument) => new(SpecRules.Contradiction, $"The condition on {argument} never holds.");

    public static SpecMessage ConditionWithoutNumber() =>
        new(SpecRules.Contradiction, "The condition has to say of which numbers something is required: TC{n} given.");

    public static SpecMessage ConstantMeansElse(string code) =>
        new(SpecRules.Contradiction, $"{Quoted.Text(code)} cannot be a constant: it means something else in every reply.");

    public static SpecMessage DefaultRefused(string token, string problem) => new(SpecRules.Contradiction, $"The default {Quoted.Text(token)} {problem}");

    public static SpecMessage DeprecatedRequired() =>
        new(
            SpecRules.Contradiction,
            "What is deprecated cannot be required: nobody could use what replaces it. Give 'required' a phrase that says when, or leave it out."
        );

    public static SpecMessage EnumOfShared(string what) =>
        new(SpecRules.Contradiction, $"'enum' has no effect beside a shared {what}, which has a C# type already.");

    public static SpecMessage ErrorCentersInvalid(string code, string centers) =>
        new(SpecRules.Contradiction, $"The error {Quoted.Text(code)} comes in {centers}, where the command is not valid.");

    public static SpecMessage ErrorEnforceable(string code, string who) =>
        new(SpecRules.Contradiction, $"The error {Quoted.Text(code)} is marked as not enforceable, but {who}; leave 'notEnforceable' out.");

    public static SpecMessage ErrorLimitNotWider(string error, long own, string key, long? limit) =>
        new(
            SpecRules.Contradiction,
            $"The limit of '{error}' is {own}, which is no wider than '{key}', {limit}; where they are the same, give the code alone."
        );

    public static SpecMessage ErrorLimitOfSeveral(string error) =>
        new(SpecRules.Contradiction, $"Only text of a single code has an error at a limit of its own; give '{error}' the code alone.");

    public static SpecMessage ErrorOfRequestNotReported(string code) =>
        new(
            SpecRules.Contradiction,
            $"'cause' says that the request causes the error {Quoted.Text(code)}, but no limit or rule reports it; name it there, or take "
                + "'request' away, or give the reason as 'notEnforceable'."
        );

    public static SpecMessage ErrorOfSiteReported(string code, string causes, string who) =>
        new(
            SpecRules.Contradiction,
            $"The error {Quoted.Text(code)} is marked as the site's own ({causes}), but {who}; add 'request' to 'cause', or take the error away there."
        );

    public static SpecMessage ErrorSetUsesSet() => new(SpecRules.Contradiction, "A set of errors cannot use another set; a command can use several.");

    public static SpecMessage FamilyOfNone(string page) =>
        new(SpecRules.Contradiction, $"{Quoted.Text(page)} serves no family on its own; leave 'family' out.");

    public static SpecMessage FromWithoutNumber() => new(SpecRules.Contradiction, "'from' and 'to' go with a code that holds {n}.");

    public static SpecMessage IgnoreCaseUnused() => new(SpecRules.Contradiction, "'ignoreCase' does not apply to tokens without letters.");

    public static SpecMessage KeyBesideUse(string key) =>
        new(SpecRules.Contradiction, $"A rule with 'use' takes no '{key}': it takes the rules of a set as they are.");

    public static SpecMessage KeySaysNothing(string key, string why) => new(SpecRules.Contradiction, $"'{key}' {why}.");

    public static SpecMessage LeastAboveCount(long count, long numbers) =>
        new(SpecRules.Contradiction, $"'least' is {count}, and there are only {numbers} numbers.");

    public static SpecMessage LeastWithoutNumbers() =>
        new(SpecRules.Contradiction, "'least' counts the values of an indexed family or group, which this is not.");

    public static SpecMessage LimitRefused(string problem) => new(SpecRules.Contradiction, $"{problem}");

    public static SpecMessage LineOutsideSection(int line, int first, int last) =>
        new(
            SpecRules.Contradiction,
            $"Line {line} is not in the section of this command, which has the lines {first} to {last}. A fact that is printed elsewhere needs "
                + "an 'erratum', or goes into 'remarks'."
        );

    public static SpecMessage ListWithCode() =>
        new(
            SpecRules.Contradiction,
            "A list with a code of its own is packed, with 'separator' and 'inner', or an element of 'markup'; a numbered list has its codes in its parts."
        );

    public static SpecMessage MarkupUnused() =>
        new(SpecRules.Contradiction, "'markup' has no effect where the reply without a BackURL is said to be something else: write 'without: markup'.");

    public static SpecMessage MinAboveMax(long? min, long? max) => new(SpecRules.Contradiction, $"'min' is {min}, which is more than 'max', {max}.");

    public static SpecMessage NameAmbiguous(string name, string choices) =>
        new(SpecRules.Contradiction, $"{Quoted.Text(name)} has several meanings here; say {choices}.");

    public static SpecMessage NarrowsNoChoice(string argument) =>
        new(SpecRules.Contradiction, $"{argument} is not a choice, so its values cannot be narrowed.");

    public static SpecMessage NarrowsSeveral(string argument) => new(SpecRules.Contradiction, $"{argument} has several values, so they cannot be narrowed.");

    public static SpecMessage NoNumbers(string indexed) =>
        new(SpecRules.Contradiction, $"{indexed} has no numbers: it is neither an indexed family nor a group.");

    public static SpecMessage NotADate(string argument) => new(SpecRules.Contradiction, $"{argument} is not a date.");

    public static SpecMessage NotANumber(string argument) => new(SpecRules.Contradiction, $"{argument} is not a number.");

    public static SpecMessage NotEnforceableContradicts() =>
        new(
            SpecRules.Contradiction,
            "'notEnforceable' says why no check finds what the request alone causes, but 'cause' does not name the request; leave one of the two out."
        );

    public static SpecMessage NothingNarrowed(string arguments) =>
        new(SpecRules.Contradiction, $"Every value of {arguments} is left, so that nothing is narrowed.");

    public static SpecMessage NumbersDiffer(string arguments) => new(SpecRules.Contradiction, $"{arguments} do not have the same numbers.");

    public static SpecMessage NumbersOfPlainList(string key, string what) =>
        new(SpecRules.Contradiction, $"'{key}' does not apply to {what}, whose elements have no numbers.");

    public static SpecMessage PackedInMarkup() => new(SpecRules.Contradiction, "A list in markup is not packed: its elements come several times.");

    public static SpecMessage PackedPartWithCode() => new(SpecRules.Contradiction, "A part of a packed list has no code: it is told by its place.");

    public static SpecMessage PartDigits(string? name, long digits, string unit, long given) =>
        new(SpecRules.Contradiction, $"The {name} of a date is written with {digits} {unit} or more, not {given}.");

    public static SpecMessage PartOfElementsNamed(string name, string list) =>
        new(SpecRules.Contradiction, $"{Quoted.Text(name)} is a part of the elements of {list}, which a rule can only name as a whole: {list}.");

    public static SpecMessage PartOfPartedType(string type) => new(SpecRules.Contradiction, $"A part cannot be of type '{type}', which has parts itself.");

    public static SpecMessage PartRange(string? name, long least, long most) =>
        new(SpecRules.Contradiction, $"The {name} of a date or time is from {least} to {most}.");

    public static SpecMessage PartTypeFixed(string word, string type) => new(SpecRules.Contradiction, $"A part of '{word}' is always of type '{type}'.");

    public static SpecMessage PartWithParts() => new(SpecRules.Contradiction, "A part of a list cannot have parts itself.");

    public static SpecMessage PrintedIsCode(string code) =>
        new(SpecRules.Contradiction, $"'printed' lists spellings other than {Quoted.Text(code)} itself; leave it out.");

    public static SpecMessage ReplyToBeforeFrom(string? to, string from) => new(SpecRules.Contradiction, $"'to' is {to}, which is before 'from', {from}.");

    public static SpecMessage RuleCentersInvalid(string centers) => new(SpecRules.Contradiction, $"A rule holds in {centers}, where the command is not valid.");

    public static SpecMessage RuleCentersOfArgument(string centers, string argument, string otherCenters) =>
        new(SpecRules.Contradiction, $"A rule holds in {centers}, and speaks of {argument}, which is valid in {otherCenters}.");

    public static SpecMessage RuleDecidesAboutItself(string argument) =>
        new(SpecRules.Contradiction, $"The rule decides about {argument} by whether {argument} is given.");

    public static SpecMessage SaysWithoutIgnore() => new(SpecRules.Contradiction, "'says' goes with 'ignore', whose notice it words.");

    public static SpecMessage SeparatorHoldsDigit() =>
        new(SpecRules.Contradiction, "The separator of a list of integers holds a digit or '-', which could be a part of a number.");

    public static SpecMessage SeparatorsSame() =>
        new(SpecRules.Contradiction, "'separator' and 'inner' are the same, so that elements and their parts cannot be told apart.");

    public static SpecMessage StatusCodeMeansElse(string statusCode) =>
        new(SpecRules.Contradiction, $"{Quoted.Text(statusCode)} cannot hold the status: it means something else in every reply.");

    public static SpecMessage ToBeforeFrom(long? to, long from) => new(SpecRules.Contradiction, $"'to' is {to}, which is before 'from', {from}.");

    public static SpecMessage TokenSaysMore(string token) =>
        new(SpecRules.Contradiction, $"The token {Quoted.Text(token)} has a name and a meaning, and nothing else.");

    public static SpecMessage TokensDifferInCapitals(string first, string last) =>
        new(
            SpecRules.Contradiction,
            $"The tokens {Quoted.Text(first)} and {Quoted.Text(last)} differ in capitals alone, and a token in another case is refused."
        );

    public static SpecMessage TokensIgnoreCaseSame(string other, string token) =>
        new(
            SpecRules.Contradiction,
            $"The tokens {Quoted.Text(other)} and {Quoted.Text(token)} differ in capitals alone, which 'ignoreCase' does not tell apart."
        );

    public static SpecMessage TokensOfSeveral() =>
        new(SpecRules.Contradiction, "'tokens' become constants beside the property of one value; a part or an indexed family has none.");

    public static SpecMessage TooFewWithoutLeast() => new(SpecRules.Contradiction, "'tooFew' has no effect without 'least'.");

    public static SpecMessage TooManyUsed(long mostArguments) =>
        new(SpecRules.Contradiction, $"More than {mostArguments} arguments come out of the uses in this file.");

    public static SpecMessage UsedTooDeeply(string name, long maxDepth) =>
        new(SpecRules.Contradiction, $"{Quoted.Text(name)} is used through more than {maxDepth} other definitions.");

    public static SpecMessage UsesItself(string name) => new(SpecRules.Contradiction, $"{Quoted.Text(name)} uses itself.");

    public static SpecMessage WhenUnused(string action) => new(SpecRules.Contradiction, $"'{action}' holds always; it takes no 'when'.");

    public static SpecMessage WordWithoutStatus() =>
        new(SpecRules.Contradiction, "The reply without a BackURL is said to be the word of success, and 'status' says that there is none.");

    // WES2009 Condition not understood

    public static SpecMessage CannotBeCompared(string argument) =>
        new(SpecRules.Condition, $"{argument} cannot be compared with a token; ask whether it is given or absent.");

    public static SpecMessage ConditionTooLong(long length, long longest) =>
        new(SpecRules.Condition, $"The condition has {length} characters; at most {longest} are read. Write several rules.");

    public static SpecMessage ConditionTooManyTerms(long length, long mostTerms) =>
        new(SpecRules.Condition, $"The condition has {length} parts joined by 'and'; at most {mostTerms} are read. Write several rules.");

    public static SpecMessage ConditionTooManyTokens(long length, long mostTokens) =>
        new(SpecRules.Condition, $"The condition names {length} values; at most {mostTokens} are read. Write several rules.");

    public static SpecMessage ConditionValueNoNumber(string token, string argument) =>
        new(SpecRules.Condition, $"{Quoted.Text(token)} is not a number, which {argument} is.");

    public static SpecMessage ConditionValueOutOfRange(string token, string argument) =>
        new(SpecRules.Condition, $"{Quoted.Text(token)} is out of the range of {argument}, so that it is never its value.");

    public static SpecMessage NoBits(string argument) =>
        new(SpecRules.Condition, $"{argument} has no bits; 'has' and 'lacks' go with an argument of type 'bits'.");

    public static SpecMessage NotACondition(string term, string forms) => new(SpecRules.Condition, $"{Quoted.Text(term)} is not a condition: {forms}.");

    public static SpecMessage OrInCondition(string word) =>
        new(
            SpecRules.Condition,
            $"There is no {Quoted.Text(word)} in a condition. For several values of one argument write X in [a, b]; for several arguments write two rules."
        );

    public static SpecMessage QuotesInCondition(string bare) => new(SpecRules.Condition, $"A value in a condition has no quotes: write {bare}.");

    public static SpecMessage SeveralValuesCompared(string argument) =>
        new(SpecRules.Condition, $"{argument} has several values, which cannot be compared with a token; ask whether it is given or absent.");

    public static SpecMessage WordInCondition(string word, string forms) =>
        new(SpecRules.Condition, $"There is no {Quoted.Text(word)} in a condition: {forms}.");

    // WES2011 Text may be cut off

    public static SpecMessage CommaInNumber(string key, string digits) =>
        new(SpecRules.CutText, $"A comma ends the value of '{key}'. Numbers have no commas: write {digits}.");

    public static SpecMessage CommentInText() =>
        new(
            SpecRules.CutText,
            "A blank and '#' end this text and begin a comment. If they belong to the text, put it in quotes; if not, put the comment on a line of its own."
        );

    public static SpecMessage NoFullStop(string what, string cause) => new(SpecRules.CutText, $"{what} does not end in a full stop.{cause}");

    public static SpecMessage QuoteNotOpened(string key) =>
        new(SpecRules.CutText, $"The quote that would open the text of '{key}' is missing; there is one at its end.");

    public static SpecMessage TextCutAtComma(string key, string textKey) =>
        new(
            SpecRules.CutText,
            $"{Quoted.Text(key)} has no colon behind it. Within {{ }} YAML ends an unquoted text at a comma; put the whole text of '{textKey}' in quotes."
        );

    // WES2012 Number missing

    public static SpecMessage NumberMissing(string member, string name) =>
        new(SpecRules.Number, $"{Quoted.Text(member)} has no number under {Quoted.Text(name)}. Run 'webex-spec number', which appends what is missing.");

    public static SpecMessage NumbersMissing(string name) =>
        new(SpecRules.Number, $"The members of {Quoted.Text(name)} have no numbers. Run 'webex-spec number', which appends what is missing.");

    public static SpecMessage SeveralNumbersMissing(string member, int more, string name) =>
        new(
            SpecRules.Number,
            $"{Quoted.Text(member)} has no number, and {more} more of {Quoted.Text(name)} have none. Run 'webex-spec number', which appends what is missing."
        );

    public static SpecMessage ValuesNotInOrder(string name, string numbered) =>
        new(
            SpecRules.Number,
            $"The values of {Quoted.Text(name)} are not in the order of their numbers, {numbered}. A new value comes last, and none can be removed."
        );

    // WES3001 Command defined twice

    public static SpecMessage CommandTwice(string id, string file) =>
        new(SpecRules.DuplicateCommand, $"The command {id} is defined in {file} already. Delete one of the two, or correct what this one is.");

    public static SpecMessage TypeOfTwoFiles(string type, string first, string second) =>
        new(SpecRules.DuplicateCommand, $"The type {type} comes out of two files, {first} and {second}. Give what makes it another name in one of them.");

    public static SpecMessage TypeOfTheCatalogue(string type, string file) =>
        new(SpecRules.DuplicateCommand, $"The type {type} comes out of {file} of the catalogue too. Give what makes it another name in this file.");

    // WES3002 File in the wrong folder

    public static SpecMessage SharedInPages(string pages, string common) =>
        new(SpecRules.WrongPlace, $"'{pages}' is the folder of commands. A file of shared definitions has to be in '{common}'.");

    public static SpecMessage WrongFile(string expected, string cause) => new(SpecRules.WrongPlace, $"The file of this command has to be {expected}.{cause}");

    // WES3003 File that is not read

    public static SpecMessage FileBesideTwin(string twin) =>
        new(SpecRules.NotRead, $"This file is not read, because {twin} lies beside it. Delete one of the two.");

    public static SpecMessage FileOfNoKind(string files, string ending, string folders) =>
        new(SpecRules.NotRead, $"This file is not read. Spec files are {files}, and those that end in {ending} below {folders}.");

    public static SpecMessage WrongEnding(string extension, string name) =>
        new(SpecRules.NotRead, $"A build reads only files that end in {extension}. Rename this one to {name}.");

    // WES3004 Erratum without a reference

    public static SpecMessage ErratumMisspelt(string id, int facts, string reference) =>
        new(SpecRules.Unused, $"Nothing refers to the erratum {Quoted.Text(id)}. {facts} facts refer to {Quoted.Text(reference)}; is that its id?");

    public static SpecMessage ErratumUnused(string id) =>
        new(
            SpecRules.Unused,
            $"Nothing refers to the erratum {Quoted.Text(id)}. Name it under 'erratum' of the fact that rests on it; if it is about the whole "
                + "guide, add 'general: true'."
        );
}
