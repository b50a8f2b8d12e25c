using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Predicates;

/// <summary>Places in a ranking, and places gained or lost: 总量排名全国城市第9、较上年前进1位.</summary>
internal static class Ranking
{
    private const string Prepositions = "在由从";
    private const string Places = "位";
    private const string PlacesMoved = "位次";
    private const string Names = "名";
    private const string Counting = "一二三四五六七八九十百0123456789";
    private const int LongestRivals = 6;
    private const int LongestLead = 2;
    private const string Holding = "保持";
    private const string Contests = "会赛";
    private static readonly WordClass RankVerbs = WordClasses.Of("rank-verb");
    private static readonly WordClass Gained = WordClasses.Of("rank-up");
    private static readonly WordClass Lost = WordClasses.Of("rank-down");
    private static readonly WordClass Scopes = WordClasses.Of("region-scope");
    private static readonly WordClass Won = WordClasses.Of("rank-won");
    private static readonly WordClass Stated = WordClasses.Of("rank-stated");
    private static readonly WordClass Standings = WordClasses.Of("standing");
    private static readonly WordClass Districts = WordClasses.Of("district-kinds");
    private static readonly WordClass Guards = WordClasses.Of("rank-guard");

    /// <summary>居全国第9位, 排在全省前5名: a place.</summary>
    public static Predication? Place(string text, Phrase words, Quantity number)
    {
        if (!number.Ordinal && !IsPlace(text, words, number))
            return null;
        var left = WithoutOrdinal(LabelTrim.StripHead(text, LabelTrim.Trim(text, words)), text);
        var isAmongFirst = !left.IsEmpty && text[left.End - 1] == '前';
        if (isAmongFirst)
            left = left.Drop(1);
        return new Predication(1, Within(text, Ranked(text, WithoutEarlier(text, left)))) { Bound = isAmongFirst ? Bound.Max : null };
    }

    /// <summary>前进1位, 后退2位: places gained are positive.</summary>
    public static Predication? Move(string text, Phrase words, Quantity number)
    {
        if (number.Unit is not (Places or PlacesMoved))
            return null;
        var left = LabelTrim.Trim(text, words);
        if (left.In(text).EndsWith("了"))
            left = left.Drop(1);
        var (up, down) = (Gained.AtEnd(left.In(text)), Lost.AtEnd(left.In(text)));
        if (up + down == 0)
            return null;
        return new Predication(up >= down ? 1 : -1, WithoutRanking(text, left.Drop(Math.Max(up, down))));
    }

    /// <summary>空气质量 of 空气质量由全市倒数第二提升到: an earlier place that is counted from behind.</summary>
    private static Phrase WithoutEarlier(string text, Phrase left)
    {
        var words = left.In(text);
        var behind = words.LastIndexOf("倒数");
        var from = behind < 0 ? -1 : words[..behind].LastIndexOfAny('由', '从');
        return left.UpTo(from, -1);
    }

    /// <summary>A phrase without any words of ranking at its end: 总量 of 总量在全国排名有望上升至.</summary>
    public static Phrase Ranked(string text, Phrase phrase)
    {
        while (true)
        {
            var before = phrase;
            phrase = LabelTrim.StripTail(text, WithoutScope(text, BeforeRanking(text, WithoutScope(text, phrase))));
            if (!phrase.IsEmpty && Prepositions.Contains(text[phrase.End - 1]))
                phrase = phrase.Drop(1);
            if (phrase == before)
                return phrase;
        }
    }

    /// <summary>A phrase without whom the ranking is among (全国, 全省), at its end.</summary>
    public static Phrase WithoutScope(string text, Phrase phrase)
    {
        phrase = WithoutRivals(text, LabelTrim.Trim(text, phrase));
        var scope = Scopes.AtEnd(phrase.In(text));
        phrase = phrase.Drop(scope);
        return scope > 0 ? phrase.Drop(Won.AtEnd(phrase.In(text))) : phrase;
    }

    /// <summary>城市竞争力 of 城市竞争力在全国294个城市中: among whom the place is.</summary>
    private static Phrase WithoutRivals(string text, Phrase phrase)
    {
        var words = phrase.In(text);
        if (CountOfRivals(words) is var rivals and >= 0)
            return phrase.Drop(words.Length - rivals);
        var at = words.EndsWith("中") ? words.LastIndexOf('在') : -1;
        return phrase.UpTo(at, WordClasses.RegionPrefix.AtStart(words));
    }

    /// <summary>Where 十一个县区中 begins in 增幅十一个县区中, and 六县市, without 在; −1 where nothing of the kind does.</summary>
    private static int CountOfRivals(ReadOnlySpan<char> words)
    {
        var of = words.EndsWith("中") ? words.LastIndexOf('个') : words.Length - Districts.AtEnd(words);
        if (of < 1 || words.Length - of > LongestRivals || words.Contains('在'))
            return -1;
        var at = words[..of].TrimEnd(Counting).Length;
        return at < of ? at : -1;
    }

    /// <summary>A phrase without 第 at its end.</summary>
    public static Phrase WithoutOrdinal(Phrase phrase, string text) =>
        !phrase.IsEmpty && text[phrase.End - 1] == '第' ? phrase.Drop(1) : phrase;

    /// <summary>全国排名53位 and 排在全省前5名 are places without 第.</summary>
    private static bool IsPlace(string text, Phrase words, Quantity number)
    {
        if (number.Unit is not (Places or Names))
            return false;
        var left = LabelTrim.Trim(text, words).In(text);
        return left.EndsWith("前") ? RankVerbs.IsIn(left) : Stated.AtEnd(left) > 0;
    }

    /// <summary>What is ranked: 总量 of 总量排名全国城市.</summary>
    private static Phrase BeforeRanking(string text, Phrase left)
    {
        for (var i = left.End - 1; i >= left.Start; i--)
        {
            if (RankVerbs.AtStart(text.AsSpan(i, left.End - i)) == 0 || IsInWord(text, left, i))
                continue;
            return RankedBehind(text, left, i) ?? new Phrase(left.Start, FirstOfVerb(text, left, i));
        }

        return left;
    }

    /// <summary>连续五年, 我县, 全国冬运会连续十四届: no owner of a measure stands before 保持.</summary>
    private static bool NamesNoOwner(string text, Phrase before)
    {
        var words = Streaks.DropTail(text, before).In(text);
        var owner = words[WordClasses.RegionPrefix.AtStart(words)..];
        return owner.IsEmpty || Contests.Contains(owner[^1]);
    }

    /// <summary>Where 综合排名 begins, of which 排名 is a word by itself.</summary>
    private static int FirstOfVerb(string text, Phrase left, int at)
    {
        for (var i = Math.Max(left.Start, at - LongestLead); i < at; i++)
            if (RankVerbs.AtStart(text.AsSpan(i, left.End - i)) > at - i && !IsInWord(text, left, i))
                return i;
        return at;
    }

    /// <summary>粮食总产量 of 连续五年保持粮食总产量, before 第一: what is ranked may stand behind the verb; null where it does not.</summary>
    private static Phrase? RankedBehind(string text, Phrase left, int at)
    {
        var verb = text.AsSpan(at, left.End - at).StartsWith(Holding) ? Holding.Length : 0;
        var behind = WithoutScope(text, new Phrase(at + verb, left.End));
        return verb > 0 && WordClasses.MeasureNoun.AtEnd(behind.In(text)) > 1 && NamesNoOwner(text, new Phrase(left.Start, at))
            ? behind
            : null;
    }

    /// <summary>居 of 居民 and 安居, 排 of 排放, 分居 of 总分居: no words of ranking.</summary>
    private static bool IsInWord(string text, Phrase left, int at) =>
        Guards.AtStart(text.AsSpan(at, left.End - at)) > 0
        || (at > left.Start && Guards.AtStart(text.AsSpan(at - 1, left.End - at + 1)) > 1);

    /// <summary>全国文明城市测评 of 在全国文明城市测评中我市, and of 我市在全国文明城市测评中: in what a place was won.</summary>
    private static Phrase Within(string text, Phrase phrase)
    {
        var own = phrase.Skip(WordClasses.RegionPrefix.AtStart(phrase.In(text)));
        var words = own.In(text);
        var won = words[..^WordClasses.RegionPrefix.AtEnd(words)];
        if (won.Length < 4 || won[0] != '在' || won[^1] != '中')
            return phrase;
        return won.ContainsAnyInRange('0', '9') ? default : new Phrase(own.Start + 1, own.Start + won.Length - 1);
    }

    /// <summary>Nothing of 全国排名有望 and 全省位次: what is ranked stands before.</summary>
    private static Phrase WithoutRanking(string text, Phrase phrase)
    {
        var words = LabelTrim.StripTail(text, phrase).In(text);
        var own = words[WordClasses.RegionPrefix.AtStart(words)..];
        return Stated.AtEnd(words) == words.Length || Standings.Contains(own) ? default : phrase;
    }
}
