using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>Whose figure a measure is that leans on what was named last.</summary>
internal static class AnchorOwner
{
    private const string Industry = "工业";
    private const string Size = "规模";
    private static readonly WordClass Whole = WordClasses.Of("whole-measure");
    private static readonly WordClass Reaching = WordClasses.Of("reaching");
    private static readonly WordClass Paces = WordClasses.Of("rank-leaning");
    private static readonly WordClass Funds = WordClasses.Of("fund-noun");
    private static readonly WordClass Vague = WordClasses.Of("vague-noun");
    private static readonly WordClass States = WordClasses.Of("state-verb");
    private static readonly WordClass Kinds = WordClasses.Of("kind-noun");
    private static readonly WordClass OfOutput = WordClasses.Of("of-output");
    private static readonly WordClass OwnerEndings = WordClasses.Of("owner-ending");

    /// <summary>How much of an anchor a measure is of: its thing, or of a whole measure all that was done, but for its being new; whom
    /// 救助资金 reaches is said of the funds, and who takes part in a scheme (新农合 of 新农合筹资标准410元,参合率99%) of the scheme.</summary>
    public static LabelWords Of(Label anchor, Label label)
    {
        if (Reaching.Contains(label.Text) && Funds.TailOf(anchor.Noun) > 0)
            return anchor.Noun;
        var scheme = TopicKind.Scheme.Figures.Contains(label.Text) ? TopicKind.Scheme.Endings.LastEndIn(anchor.Noun) : 0;
        if (scheme > 1)
            return anchor.Noun[..scheme];
        var isWhole = Whole.Contains(label.Text) || (label.Text.EndsWith(Size) && anchor.Verb.IsEmpty);
        if (!isWhole)
            return IsDoneToVague(anchor) ? anchor.Text : WithoutMeasured(WithoutState(WithoutMeasure(anchor, label)), label);
        var whole = anchor.Verb.StartsWith('新') ? anchor.Noun : anchor.Text;
        return WithoutState(whole[..^Paces.AtEnd(whole)]);
    }

    /// <summary>清洁能源 of 清洁能源装机规模1.2亿千瓦,装机占比93%, 电力 of 新增电力装机120万千瓦、总装机4000万千瓦: what the measure is said of
    /// again.</summary>
    private static LabelWords WithoutMeasured(LabelWords owner, Label label)
    {
        var measured = label.Text.TrimStart('总');
        return owner.EndsWith(measured) ? owner[..^measured.Length] : owner;
    }

    /// <summary>新开工项目: an act on a thing that says nothing without it.</summary>
    private static bool IsDoneToVague(Label anchor) => !anchor.Verb.IsEmpty && Vague.Contains(anchor.Noun);

    /// <summary>项目 of 项目竣工: what works have come to is no part of what money went into.</summary>
    private static LabelWords WithoutState(LabelWords owner)
    {
        var state = owner.Length - States.TrimEnd(owner).Length;
        return state > 0 && Kinds.AtEnd(owner[..^state]) > 0 ? owner[..^state] : owner;
    }

    /// <summary>园区 of 园区工业产值11亿元,税收8亿元: 工业 says what the output is of, and not whose tax it is; 规上工业 is an owner.</summary>
    private static LabelWords WithoutMeasure(Label anchor, Label label)
    {
        var owner = Labelling.WithoutMeasure(anchor);
        if (!owner.EndsWith(Industry) || OfOutput.Contains(label.Text) && owner.Length == Industry.Length)
            return owner;
        var rest = owner[..^Industry.Length];
        return rest.IsEmpty || OwnerEndings.AtEnd(rest) > 0 ? rest : owner;
    }
}
