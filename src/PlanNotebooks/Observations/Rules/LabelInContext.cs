using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>Leads a label that says little by itself with what the paragraph, the sentence or the number before speaks of.</summary>
internal static class LabelInContext
{
    private const int LongestLead = 14;
    private const int LongestOwner = 8;
    private const int ShortestOwner = 2;
    private const int LongestOwnerHere = 24;
    private const int LongestBareRate = 3;
    private const string Among = "其中";
    private const string Investment = "投资";
    private const int LongestPlace = 4;
    private const string AndMore = "以上";
    private const int LongestOfRate = 10;
    private const int LongestCrop = 6;
    private static readonly WordClass Yields = WordClasses.Of("yield");
    private static readonly WordClass Grown = WordClasses.Of("grown");
    private static readonly WordClass Grades = WordClasses.Of("grade");
    private static readonly WordClass OwnerEndings = WordClasses.Of("owner-ending");
    private static readonly WordClass Vague = WordClasses.Of("vague-noun");
    private static readonly WordClass Reaching = WordClasses.Of("reaching");
    private static readonly WordClass Kinds = WordClasses.Of("kind-noun");
    private static readonly WordClass Outputs = WordClasses.Of("output");
    private static readonly WordClass OfOutput = WordClasses.Of("of-output");
    private static readonly WordClass BareRates = WordClasses.Of("bare-rate");
    private static readonly WordClass Removals = WordClasses.Of("removal");
    private static readonly WordClass Whole = WordClasses.Of("whole-measure");

    /// <summary>A label that says little by itself, led by what the paragraph or the sentence speaks of.</summary>
    public static Label Of(Clause clause, Label label) =>
        OfTopic(clause.Discourse, label)
        ?? OfZone(clause.Discourse, label)
        ?? SameRateOf(clause.Discourse, label)
        ?? OfPartBefore(clause.Discourse, label)
        ?? OfObject(clause.Discourse, label)
        ?? OfOwner(clause.Discourse, label)
        ?? OfPartner(clause.Discourse, label)
        ?? OfLatest(clause, label);

    /// <summary>A label of the trade that the paragraph has turned to.</summary>
    private static Label? OfTopic(Discourse discourse, Label label) =>
        discourse.Topic.Length > 0 && !LeansOnMeasure(discourse, label) && Topics.Narrows(label.Text)
            ? Label.OfThing(discourse.Topic.As(LabelOrigin.Owner) + label.Text)
            : null;

    /// <summary>A label of the zone that the sentence began with.</summary>
    private static Label? OfZone(Discourse discourse, Label label) =>
        discourse.Recent.Count > 0
        && Zones.Narrows(label.Text)
        && Zones.Of(discourse.Recent[0]) is { Length: > 0 } zone
            ? Label.OfThing(zone.As(LabelOrigin.Owner) + label.Text)
            : null;

    /// <summary>A label of those whose figures the sentence gives.</summary>
    private static Label? OfOwner(Discourse discourse, Label label) =>
        !discourse.Owner.IsEmpty && !LeansOnMeasure(discourse, label) && Owners.Narrows(label.Text)
            ? Label.Leaning(discourse.Owner.As(LabelOrigin.Owner) + label.Text, label.Text)
            : null;

    /// <summary>Whether a label leans on the measure that was named right before it, and on nothing farther away.</summary>
    private static bool LeansOnMeasure(Discourse discourse, Label label) =>
        discourse.LatestIsAnchor
        && WordClasses.MeasureNoun.AtEnd(discourse.Latest.Text) > 0
        && WordClasses.Generic.Contains(label.Text);

    /// <summary>A label of what was named last: its measure, its grade or its class; the label itself where it is none of these.</summary>
    private static Label OfLatest(Clause clause, Label label)
    {
        var discourse = clause.Discourse;
        if (WordClasses.Generic.Contains(label.Text))
            return IsOfOtherKind(clause, label) ? label : OfAnchor(discourse, label);
        if (Grades.Contains(label.Text) && !discourse.Latest.IsEmpty)
            return OfGrade(discourse.Latest, label.Text);
        if (IsClass(label) && discourse.LatestStandsHere)
            return OfClass(discourse.Anchor, label);
        return label;
    }

    /// <summary>规模以上工业增加值 of 规模以上工业总产值完成230亿元;增加值完成92.3亿元: what is made has an added value, over a semicolon too.</summary>
    private static Label? OfPartBefore(Discourse discourse, Label label)
    {
        if (discourse.LatestIsAnchor || discourse.OfPartBefore.IsEmpty || !OfOutput.Contains(label.Text))
            return null;
        var output = Outputs.AtEnd(discourse.OfPartBefore.Text);
        return output > 0 && output < discourse.OfPartBefore.Text.Length
            ? Label.Leaning(
                discourse.OfPartBefore.Text[..^output].As(LabelOrigin.Owner) + label.Text,
                discourse.OfPartBefore.Noun
            )
            : null;
    }

    /// <summary>对东盟进出口总值 of 进出口总值增长12.3%,其中对东盟增长48.1%: the same figure, with a part of those it is with.</summary>
    private static Label? OfPartner(Discourse discourse, Label label)
    {
        if (!label.Text.StartsWith('对') || !discourse.LatestIsAnchor || WordClasses.MeasureNoun.AtEnd(label.Text) > 0)
            return null;
        var measure = WordClasses.MeasureNoun.AtEnd(discourse.Latest.Text);
        return measure > 1
            ? Label.Leaning(label.Text + discourse.Latest.Text[^measure..].As(LabelOrigin.Shared), discourse.Latest.Noun)
            : null;
    }

    /// <summary>国家通用语言文字普及率 of 推广国家通用语言文字,普及率提高至72%: a rate of what the clause before acts on.</summary>
    private static Label? OfObject(Discourse discourse, Label label) =>
        IsBareRate(label) && ObjectOf(discourse) is { } thing
            ? Label.Leaning(thing.As(LabelOrigin.Owner) + label.Text[^LongestBareRate..], thing)
            : null;

    private static LabelWords? ObjectOf(Discourse discourse) =>
        discourse.SubjectIsOfSentence
        && discourse.SubjectIsObject
        && discourse.Subject.Length is > 2 and <= LongestLead
        && !discourse.Subject.Contains('、')
            ? discourse.Subject
            : null;

    private static bool IsBareRate(Label label)
    {
        var region = WordClasses.RegionPrefix.AtStart(label.Text);
        return label.Text.Length - region == LongestBareRate && BareRates.Contains(label.Text.Folded[region..]);
    }

    /// <summary>城镇新增就业1.2万人,税收收入增长4%: people pay no revenue that is read as theirs.</summary>
    private static bool IsOfOtherKind(Clause clause, Label label)
    {
        if (!clause.Discourse.LatestIsAnchor || !Topics.Narrows(label.Text))
            return false;
        return clause.Discourse.LastReading is { } last
            && Units.Of(last.Number.Unit) is Dimension.People or Dimension.Households or Dimension.Time;
    }

    /// <summary>新开工投资1亿元以上工业项目 of 新开工投资1亿元以上项目57个,其中工业项目33个: what is among those is one of their kind.</summary>
    public static Label? AmongThose(Clause clause, int index, Label label)
    {
        if (!IsSaidAmong(clause, index, label))
            return null;
        var latest = clause.Discourse.Latest;
        var kind = SharedKind(latest.Text, label.Text);
        if (kind == 0)
            return null;
        var lead = latest.Text.Contains(AndMore) && !label.Text.Contains(AndMore) ? latest.Text[..^kind] : latest.Verb;
        return lead.IsEmpty ? null : Label.Leaning(lead.As(LabelOrigin.Owner) + label.Text, label.Text);
    }

    /// <summary>Whether a short noun stands behind 其中 at the head of a clause, so that it is among what was counted before.</summary>
    private static bool IsSaidAmong(Clause clause, int index, Label label) =>
        index == 0
        && clause.Discourse.LatestIsAnchor
        && label.Verb.IsEmpty
        && label.Text.Length is >= 3 and <= LongestOwner
        && clause.Read(clause.Left(index)).StartsWith(Among);

    /// <summary>The length of the kind of thing (项目) with which what was counted and what is among it both end; 0 where they share none, or
    /// what was counted is named so already.</summary>
    private static int SharedKind(LabelWords counted, LabelWords among)
    {
        var kind = Kinds.AtEnd(counted);
        return kind < counted.Length && among.EndsWith(counted.Folded[^kind..]) && !counted.Contains(among.Folded) ? kind : 0;
    }

    /// <summary>Whether a label is nothing but a grade (国家级), of what was counted last.</summary>
    public static bool IsGrade(Label label) => Grades.Contains(label.Text);

    /// <summary>Whether a label is a class of what was counted (其中工业类20个), whose noun goes without saying.</summary>
    private static bool IsClass(Label label) =>
        label.Verb.Length == 0 && label.Text.EndsWith('类') && label.Text.Length <= LongestOwner;

    /// <summary>A noun that says little (项目), led by what the clause before spoke of: 村级留用地开发建设项目.</summary>
    public static LabelWords Specific(Clause clause, LabelWords noun)
    {
        var subject = clause.Discourse.Subject;
        return
            Vague.Contains(noun)
            && subject.Length is > 0 and <= LongestLead
            && WordClasses.MeasureNoun.AtEnd(subject) == 0
            && !subject.Contains('“')
            && !subject.Contains('、')
            && !subject.Contains(noun.Folded)
            ? subject.As(LabelOrigin.Owner) + noun
            : noun;
    }

    /// <summary>粮食 of 粮食生产再获丰收,总产达到45万吨: what was grown stands in the clause before.</summary>
    private static LabelWords? CropOf(Discourse discourse, Label label)
    {
        if (!Yields.Contains(label.Text) || !discourse.SubjectIsOfSentence)
            return null;
        var grown = Grown.IndexIn(discourse.Subject);
        return grown is >= 2 and <= LongestCrop && discourse.Subject[grown - 1] != '年' ? discourse.Subject[..grown] : null;
    }

    /// <summary>总投资 right behind 集中开工重大项目 is that of those projects; 产量 behind 蔬菜种植面积 that of the vegetables.</summary>
    private static Label OfAnchor(Discourse discourse, Label label)
    {
        if (CropOf(discourse, label) is { } crop)
            return Label.Leaning(crop.As(LabelOrigin.Owner) + label.Text, crop);
        if (IsOfSubject(discourse, label))
            return Label.Leaning(discourse.Subject.As(LabelOrigin.Owner) + label.Text, discourse.Subject);
        if (!IsOfAnchor(discourse, label))
            return label;
        var anchor = discourse.Latest;
        var owner = OwnerIn(anchor, label);
        return owner.Length < ShortestOwner ? label : Label.Leaning(owner.As(LabelOrigin.Owner) + label.Text, anchor.Noun);
    }

    /// <summary>Whether a measure is that of what the clause before spoke of: how many of all it reaches, or a figure of one that owns
    /// figures.</summary>
    private static bool IsOfSubject(Discourse discourse, Label label)
    {
        var subject = discourse.Subject;
        if (subject.Length is > 0 and <= LongestLead && Reaching.Contains(label.Text))
            return true;
        return !discourse.LatestIsAnchor
            && subject.Length > 2
            && subject.Length <= (discourse.SubjectIsOfSentence ? LongestOwnerHere : LongestLead)
            && OwnerEndings.AtEnd(subject) > 0;
    }

    /// <summary>Whether a measure is that of what this sentence named last: not the investment of what was taken away.</summary>
    private static bool IsOfAnchor(Discourse discourse, Label label)
    {
        var anchor = discourse.Latest;
        if (anchor.IsEmpty || !discourse.LatestIsAnchor)
            return false;
        if (Removals.Contains(anchor.Verb) && label.Text.EndsWith(Investment))
            return false;
        return anchor.Noun.Length <= (label.Text.EndsWith('率') ? LongestOfRate : LongestLead);
    }

    /// <summary>How much of an anchor a measure is of: its thing, or of a whole measure all that was done, but for its being new.</summary>
    private static LabelWords OwnerIn(Label anchor, Label label)
    {
        if (!Whole.Contains(label.Text))
            return Labelling.WithoutMeasure(anchor);
        return anchor.Verb.StartsWith('新') ? anchor.Noun : anchor.Text;
    }

    /// <summary>南疆普通话普及率 of 普通话普及率72%,其中南疆普及率68%: the same rate, of a part of the region.</summary>
    private static Label? SameRateOf(Discourse discourse, Label label)
    {
        var (rate, before) = (BareRates.AtEnd(label.Text), discourse.Latest);
        var place = label.Text.Length - rate;
        if (
            rate == 0
            || place is < 2 or > LongestPlace
            || !before.IsDependent
            || !before.Text.EndsWith(label.Text[place..])
        )
            return null;
        return Label.Leaning(label.Text[..place] + before.Text.As(LabelOrigin.Shared), before.Noun);
    }

    /// <summary>其中工业类20个 behind 全区安排重点项目105个: industrial ones of those.</summary>
    private static Label OfClass(Label anchor, Label label)
    {
        var noun = anchor.Noun[Listing.PastInnerVerb(anchor.Noun, anchor.Noun.Length)..];
        return Label.Leaning(label.Text + noun, noun);
    }

    /// <summary>其中国家级1家: the national ones among what was counted last.</summary>
    private static Label OfGrade(Label latest, LabelWords grade)
    {
        var noun = latest.Noun[Grades.AtStart(latest.Noun)..];
        return LabelBuilder.Join(latest.Verb, grade + noun);
    }
}
