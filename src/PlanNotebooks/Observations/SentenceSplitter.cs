using System.Buffers;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations;

/// <summary>Takes a paragraph apart into sentences, and a sentence into clauses.</summary>
internal static class SentenceSplitter
{
    private static readonly WordClass Asides = WordClasses.Of("aside");
    private const string NumberEnds = "0123456789万亿余多";
    private const string SentenceEnds = "。！？!?\n";
    private const string ItemNumbers = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇";
    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create([.. SentenceEnds, '“', '”']);
    private static readonly SearchValues<char> ClauseSigns = SearchValues.Create([
        .. ItemNumbers,
        .. "()《》“”;,:—",
    ]);

    /// <summary>Several times the longest sentence of any report: the work on a sentence grows with the square of its length.</summary>
    private const int Longest = 4000;
    private const string Respectively = "分别";
    private const string Froms = "由从";
    private const string AfterTimes = "年月日起";
    private const string NumberSigns = "0123456789.十百千万亿多余";
    private const int ShortestTo = 2;
    private const int LongestThing = 12;

    /// <summary>Of dates, ages and thresholds: 年, 岁, 以下.</summary>
    private const string NotCounted = "年月日起岁以";
    private const string ThingEnds = "、,;:和及)”";
    private static readonly WordClass To = WordClasses.Of("to");

    /// <summary>The sentences of a stretch of text, without the sign that ends them; one without end is taken in parts, from clause to
    /// clause.</summary>
    public static List<Phrase> Sentences(string text, int start, int end)
    {
        var sentences = new List<Phrase>();
        AddSentences(text, start, end, sentences);
        return sentences;
    }

    /// <summary>Adds the sentences of a stretch of text to a list.</summary>
    public static void AddSentences(string text, int start, int end, List<Phrase> sentences)
    {
        var (from, quoted) = (start, false);
        for (var i = Next(text, start, end, SentenceSigns); i < end; i = Next(text, i + 1, end, SentenceSigns))
        {
            quoted = text[i] switch
            {
                '“' => true,
                '”' => false,
                _ => quoted,
            };
            if (!SentenceEnds.Contains(text[i]) || (quoted && (text[i] is '?' or '!')))
                continue;
            AddParts(text, from, i, sentences);
            (from, quoted) = (i + 1, false);
        }

        AddParts(text, from, end, sentences);
    }

    /// <summary>Adds a sentence, or the parts of one that is too long; none where nothing stands between two signs.</summary>
    private static void AddParts(string text, int from, int end, List<Phrase> sentences)
    {
        if (from >= end)
            return;
        while (end - from > Longest)
        {
            var to = EndOfPart(text, from);
            sentences.Add(new Phrase(from, to));
            from = to;
        }

        sentences.Add(new Phrase(from, end));
    }

    /// <summary>Behind the last comma or semicolon within reach, else where no number stands.</summary>
    private static int EndOfPart(string text, int from)
    {
        var part = text.AsSpan(from, Longest);
        if (part.LastIndexOfAny(',', ';', '、') is var comma and > Longest / 2)
            return from + comma + 1;
        var to = part.Length;
        while (to > Longest / 2 && !Han.Is(part[to - 1]))
            to--;
        return from + (to > Longest / 2 ? to : part.Length);
    }

    /// <summary>The clauses of a sentence: parted by commas, semicolons and colons that stand in no brackets, quotation marks or
    /// numbers.</summary>
    public static List<Phrase> Clauses(string text, Phrase sentence)
    {
        var clauses = new List<Phrase>();
        AddClauses(text, sentence, clauses);
        return clauses;
    }

    /// <summary>Adds the clauses of a sentence to a list.</summary>
    public static void AddClauses(string text, Phrase sentence, List<Phrase> clauses)
    {
        var (from, end, depth, quoted) = (sentence.Start, sentence.End, 0, false);
        for (var i = Next(text, from, end, ClauseSigns); i < end; i = Next(text, i + 1, end, ClauseSigns))
        {
            var c = text[i];
            if (depth == 0 && (BoundsAside(text, sentence, i) || (!quoted && IsBreak(text, sentence, i))))
            {
                if (i > from)
                    clauses.Add(new Phrase(from, i));
                from = i + 1;
            }
            else if (c is '“' or '”')
                quoted = c == '“' && text.AsSpan(i, sentence.End - i).Contains('”');
            else
                depth = Math.Max(0, depth + Deeper(c));
        }

        if (sentence.End > from)
            clauses.Add(new Phrase(from, sentence.End));
    }

    /// <summary>Whether a bracket begins or ends an aside that is a clause of its own: (其中…), and any with numbers behind a
    /// number.</summary>
    private static bool BoundsAside(string text, Phrase sentence, int i) =>
        text[i] == ')'
        || (text[i] == '(' && (Asides.AtStart(text.AsSpan(i + 1, sentence.End - i - 1)) > 0 || IsBehindNumber(text, sentence, i)));

    /// <summary>建议1210件(涉及分办建议49件): what a bracket right behind a number and its unit counts is beside what goes on behind it.</summary>
    private static bool IsBehindNumber(string text, Phrase sentence, int i)
    {
        var inside = text.AsSpan(i + 1, sentence.End - i - 1);
        var close = inside.IndexOf(')');
        if (close < 0 || !inside[..close].ContainsAnyInRange('0', '9'))
            return false;
        var before = text.AsSpan(sentence.Start, i - sentence.Start);
        var unit = Units.All.AtEnd(before);
        return unit > 0 && unit < before.Length
            ? IsEndOfNumber(before[^(unit + 1)])
            : IsCounted(before) && Han.Is(inside[0]) && !inside[..close].ContainsAny(NotCounted);
    }

    /// <summary>38个重点项目, before (新建20个,续建18个): a number and what it counts, nothing else behind it.</summary>
    private static bool IsCounted(ReadOnlySpan<char> before)
    {
        var counted = before[(before.LastIndexOfAnyInRange('0', '9') + 1)..].TrimStart(NumberSigns);
        var thing = counted[Units.All.AtStart(counted)..];
        return thing.Length < counted.Length
            && counted.Length < before.Length
            && thing.Length is > 1 and <= LongestThing
            && !thing.ContainsAny(ThingEnds);
    }

    /// <summary>分别增长12%,13%: a comma between rates that are each a thing's.</summary>
    private static bool IsBetweenRates(string text, Phrase sentence, int i)
    {
        if (i == sentence.Start || text[i - 1] != '%' || !IsDigit(text, sentence, i + 1))
            return false;
        var behind = text.AsSpan(i + 1, sentence.End - i - 1);
        var end = behind.IndexOfAnyExcept("0123456789.");
        if (end < 0 || behind[end] != '%')
            return false;
        var before = Breaks.LastClause(text.AsSpan(sentence.Start, i - sentence.Start));
        return before.IndexOf(Respectively) >= 0;
    }

    /// <summary>由0.9亿元,增长到2.1亿元: a comma between the two values of a change.</summary>
    private static bool IsBetweenFromAndTo(string text, Phrase sentence, int i)
    {
        if (To.AtStart(text.AsSpan(i + 1, sentence.End - i - 1)) < ShortestTo)
            return false;
        var before = Breaks.LastClause(text.AsSpan(sentence.Start, i - sentence.Start));
        var from = before.LastIndexOfAny(Froms);
        var value = from < 0 ? default : before[(from + 1)..];
        return value.HasDigit(0)
            && Units.All.Contains(value.TrimStart(NumberSigns))
            && !value.ContainsAny(AfterTimes);
    }

    private static bool IsEndOfNumber(char c) => NumberEnds.Contains(c);

    private static int Deeper(char bracket) => Brackets.StepOf(bracket, "(《", ")》");

    /// <summary>Where the next of some characters stands; <paramref name="end"/> where none does.</summary>
    private static int Next(string text, int at, int end, SearchValues<char> characters) =>
        text.AsSpan(at, end - at).IndexOfAny(characters) is var next and >= 0 ? at + next : end;

    private static bool IsBreak(string text, Phrase sentence, int i) =>
        text[i] switch
        {
            ';' or (>= '①' and <= '⒇') => true,
            ',' => !IsOfThousands(text, sentence, i)
                && !IsBetweenRates(text, sentence, i)
                && !IsBetweenFromAndTo(text, sentence, i)
                && !Digits.HasCommaWithin(new Stretch(text.AsSpan(0, sentence.End), sentence.Start), i),
            ':' => !IsDigit(text, sentence, i + 1) || !IsDigit(text, sentence, i - 1),
            '—' => i + 1 < sentence.End && text[i + 1] == '—',
            _ => false,
        };

    /// <summary>12,345: a comma before three digits and no more.</summary>
    private static bool IsOfThousands(string text, Phrase sentence, int i) =>
        IsDigit(text, sentence, i - 1)
        && IsDigit(text, sentence, i + 1)
        && IsDigit(text, sentence, i + 3)
        && !IsDigit(text, sentence, i + 4);

    private static bool IsDigit(string text, Phrase sentence, int i) =>
        i >= sentence.Start && i < sentence.End && char.IsAsciiDigit(text[i]);
}
