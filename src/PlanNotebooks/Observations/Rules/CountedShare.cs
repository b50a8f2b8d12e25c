using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>What a list of counts says of all behind its last: 老旧小区改造 of 15个小区575户老旧小区改造.</summary>
internal static class CountedShare
{
    private const string Respectively = "分别";
    private const int ShortestCounted = 3;
    private static readonly WordClass Acts = WordClasses.Of("shared-act");
    private static readonly WordClass Carrying = WordClasses.Of("carrying-verb");
    private static readonly WordClass Places = WordClasses.Of("counted-place");
    private static readonly WordClass Grades = WordClasses.Of("grade");

    /// <summary>The words that a counted noun takes from behind later numbers; none where it takes none.</summary>
    public static LabelWords Of(Clause clause, int index, LabelWords noun) =>
        OfNextPlace(clause, index, noun) ?? OfNextGrade(clause, index, noun) ?? SharedAct(clause, index, noun);

    /// <summary>补短村 of 推进21个先行片区、200个补短村建设: a thing of a list, without what is done to all of it.</summary>
    public static LabelWords WithoutAct(Clause clause, LabelWords noun) =>
        Carrying.Contains(clause.Discourse.ListVerb) ? noun[..^Acts.TailOf(noun)] : noun;

    /// <summary>小区 before 575户 of 15个小区575户老旧小区改造: places that were counted before.</summary>
    public static bool IsPlaceBefore(Clause clause, int index, Phrase left) =>
        index > 0 && left.Length > 0 && left == clause.Between(index - 1) && Places.AtEnd(clause.Read(left)) > 0;

    /// <summary>小区太阳能应用改造 of 52个小区、16条道路太阳能应用改造: what is done stands behind the list's last item.</summary>
    private static LabelWords SharedAct(Clause clause, int index, LabelWords noun)
    {
        var last = LastOfList(clause, index);
        if (last == index || WordClasses.MeasureNoun.AtEnd(noun) + WordClasses.Verb.AtEnd(noun) + Acts.AtEnd(noun) > 0)
            return LabelWords.Empty;
        var verb = HeadVerb(WordClasses.RegionPrefix.TrimStart(clause.Read(clause.BareLeft(index))));
        if (SharedPredicates.ThingBehind(clause, index, last, noun) is { IsEmpty: false } thing)
            return thing;
        if (verb.IsEmpty && SharedPredicates.HonourBehind(clause, index, last) is { IsEmpty: false } honour)
            return honour;
        return Carrying.Contains(verb.IsEmpty ? clause.Discourse.ListVerb.Folded : verb)
            ? ActBehind(clause, clause.Right(last), noun)
            : LabelWords.Empty;
    }

    /// <summary>The last number of the list that one begins: of 52个小区、16条道路.</summary>
    private static int LastOfList(Clause clause, int index)
    {
        var last = index;
        while (last + 1 < clause.Amounts.Count && GoesOn(clause.Read(clause.Between(last))))
            last++;
        return last;
    }

    private static bool GoesOn(ReadOnlySpan<char> between) =>
        between is [_, .., '、' or '和' or '及'] && !SharedPredicates.SaysGained(between);

    /// <summary>太阳能应用改造 of 16条道路太阳能应用改造, 的垃圾处理 of 81个村的垃圾处理.</summary>
    private static LabelWords ActBehind(Clause clause, Phrase right, LabelWords noun)
    {
        if (Places.Contains(noun) && clause.Read(right).IndexOf('的') is var of and > 0 && right.Length - of > ShortestCounted)
            return clause.Cut(right.Skip(of)).As(LabelOrigin.Shared);
        var act = Acts.AtEnd(clause.Read(right));
        if (act >= 2 && clause.Read(right.Drop(act)) is [.., '”'] named && named.LastIndexOf('“') is > 0 and var quote)
            act += named.Length - quote;
        return act >= 2 && act < right.Length
            ? clause.Cut(new Phrase(right.End - act, right.End)).As(LabelOrigin.Shared)
            : LabelWords.Empty;
    }

    /// <summary>老旧小区改造 of 15个小区575户老旧小区改造: what is done in places stands behind the second count.</summary>
    private static LabelWords? OfNextPlace(Clause clause, int index, LabelWords noun)
    {
        if (Places.AtEnd(noun) == 0 || index + 1 >= clause.Amounts.Count)
            return null;
        if (clause.Between(index).End != clause.Right(index).End || clause.Read(clause.Between(index)) is "" or [.., '的'])
            return null;
        var right = clause.Right(index + 1);
        var words = clause.Read(right);
        if (words.IndexOf('的') is var of and > 0 && Places.Contains(words[..of]))
            right = right.Skip(of);
        return right.Length < 2 ? null : CountedNoun.Plain(clause.Cut(right)).As(LabelOrigin.Shared);
    }

    /// <summary>产业集群 of 培育1个国家级、2个省级、3个市级产业集群: grades of one thing, which stands behind the last.</summary>
    private static LabelWords? OfNextGrade(Clause clause, int index, LabelWords noun)
    {
        if (!Grades.Contains(noun) || index + 1 >= clause.Amounts.Count)
            return null;
        var whole = index + 1;
        while (whole + 1 < clause.Amounts.Count && Grades.Contains(clause.Read(clause.Right(whole))))
            whole++;
        var next = clause.Right(whole);
        var grade = Grades.AtStart(clause.Read(next));
        var thing = next.Skip(grade);
        thing = thing.UpTo(clause.Read(thing).IndexOf(Respectively));
        return grade > 0 && thing.Length > 1 ? clause.Cut(thing).As(LabelOrigin.Shared) : null;
    }

    /// <summary>完成 of 完成城东: the verb that words begin with, or the words.</summary>
    private static ReadOnlySpan<char> HeadVerb(ReadOnlySpan<char> words) =>
        LabelBuilder.HeadVerb(words) is > 0 and var verb && !words[verb..].Contains('、') ? words[..verb] : words;
}
