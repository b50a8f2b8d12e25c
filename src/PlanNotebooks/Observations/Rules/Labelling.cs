using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>Finds the label of a number from the words around it and what earlier clauses have set.</summary>
internal static class Labelling
{
    private const int LongestLead = 14;
    private const int LongestOwner = 8;
    private const int LongestOwnerHere = 24;
    private const string Cumulative = "累计";
    private static readonly WordSet SelfSufficient = Words.Of("self-sufficient");
    private static readonly WordSet Grades = Words.Of("grade");
    private static readonly WordSet Averages = Words.Of("average");
    private static readonly WordSet Owners = Words.Of("owner-ending");
    private static readonly WordSet Vague = Words.Of("vague-noun");
    private static readonly WordSet Reaching = Words.Of("reaching");
    private static readonly WordSet Net = Words.Of("net-increase");
    private static readonly WordSet Totals = Words.Of("total-reached");
    private static readonly WordSet Whole = Words.Of("whole-measure");

    /// <summary>The label that a phrase before a number spells; the last label where it spells none.</summary>
    public static Label OfPhrase(Clause clause, Phrase phrase)
    {
        var text = clause.Text.Folded;
        var label = Wording.StripLightHead(text, Wording.StripHead(text, Wording.StripTail(text, phrase)));
        if (label.IsEmpty) return clause.Context.Latest;
        if (Averages.Contains(clause.Read(label))) return OfAverage(clause, label);
        if (text[label.Start] == '占' && !clause.Context.Latest.IsEmpty) return LabelBuilder.Of(clause.Context.Latest.Text + clause.Cut(label));
        return InContext(clause, LabelBuilder.From(clause.Text, label));
    }

    /// <summary>A label that says little by itself, led by what the paragraph or the sentence speaks of.</summary>
    public static Label InContext(Clause clause, Label label)
    {
        var context = clause.Context;
        var ofAnchor = context.LatestIsAnchor && Words.MeasureNoun.AtEnd(context.Latest.Text) > 0 && Words.Generic.Contains(label.Text);
        if (context.Topic.Length > 0 && !ofAnchor && Topics.Narrows(label.Text)) return Label.OfThing(context.Topic.As(LabelOrigin.Owner) + label.Text);
        if (context.Recent.Count > 0 && Zones.Narrows(label.Text) && Zones.Of(context.Recent[0]) is { Length: > 0 } zone) return Label.OfThing(zone.As(LabelOrigin.Owner) + label.Text);
        if (Words.Generic.Contains(label.Text)) return OfAnchor(context, label);
        if (Grades.Contains(label.Text) && !context.Latest.IsEmpty) return OfGrade(context.Latest, label.Text);
        if (IsClass(label) && context.LatestStandsHere) return OfClass(context.Anchor, label);
        return label;
    }

    /// <summary>新增技术创新中心2家、达到6家: what is reached is all of them, not the new ones.</summary>
    public static Label Total(Clause clause, Phrase left, Label latest) =>
        latest.Verb.StartsWith('新') && Totals.IsIn(clause.Read(left)) ? LabelBuilder.Of(latest.Noun)
        : Net.AtEnd(latest.Text) is var net and > 0 && net < latest.Text.Length && clause.Read(left).IndexOfAny('达', '超') >= 0 ? LabelBuilder.Of(latest.Text[..^net]) : latest;

    /// <summary>Whether a label is nothing but a grade (国家级), of what was counted last.</summary>
    public static bool IsGrade(Label label) => Grades.Contains(label.Text);

    /// <summary>Whether a label is a class of what was counted (其中工业类20个), whose noun goes without saying.</summary>
    private static bool IsClass(Label label) => label.Verb.Length == 0 && label.Text.EndsWith('类') && label.Text.Length <= LongestOwner;

    /// <summary>Whether a phrase is nothing but a verb or verbs (完成, 开工及续建), so that its noun stands elsewhere.</summary>
    public static bool IsVerb(Clause clause, Phrase phrase)
    {
        var span = clause.Read(phrase);
        if (span.IsEmpty || SelfSufficient.Contains(span)) return false;
        if (span.StartsWith(Cumulative, StringComparison.Ordinal)) span = span[Cumulative.Length..];
        while (!span.IsEmpty)
        {
            var length = Words.Verb.AtStart(span);
            if (length == 0) return false;
            span = span[length..];
            if (span.Length > 1 && span[0] is ('和' or '及' or '、' or '并')) span = span[1..];
        }

        return true;
    }

    /// <summary>A noun that says little (项目), led by what the clause before spoke of: 村级留用地开发建设项目.</summary>
    public static LabelWords Specific(Clause clause, LabelWords noun)
    {
        var subject = clause.Context.Subject;
        return Vague.Contains(noun) && subject.Length is > 0 and <= LongestLead && Words.MeasureNoun.AtEnd(subject) == 0 && !subject.Contains('“') && !subject.Contains('、') && !subject.Contains(noun.Folded) ? subject.As(LabelOrigin.Owner) + noun : noun;
    }

    /// <summary>年均增长12.1% behind a level is that level's: 地区生产总值年均.</summary>
    private static Label OfAverage(Clause clause, Phrase average) => OfAverage(clause.Context.Latest, clause.Cut(average));

    /// <summary>地区生产总值年均, of 地区生产总值 and 年均.</summary>
    public static Label OfAverage(Label latest, LabelWords words)
    {
        return latest.Text.EndsWith(words) ? latest : Label.Leaning(latest.Text + words, latest.Noun);
    }

    /// <summary>总投资 right behind 集中开工重大项目 is that of those projects; 产量 behind 蔬菜种植面积 that of the vegetables.</summary>
    private static Label OfAnchor(ReadingContext context, Label label)
    {
        var anchor = context.Latest;
        if (context.Subject.Length is > 0 and <= LongestLead && Reaching.Contains(label.Text)) return Label.Leaning(context.Subject.As(LabelOrigin.Owner) + label.Text, context.Subject);
        if (!context.LatestIsAnchor && context.Subject.Length > 2 && context.Subject.Length <= (context.SubjectIsOfSentence ? LongestOwnerHere : LongestLead) && Owners.AtEnd(context.Subject) > 0)
            return Label.Leaning(context.Subject.As(LabelOrigin.Owner) + label.Text, context.Subject);
        if (anchor.IsEmpty || !context.LatestIsAnchor || anchor.Noun.Length > (label.Text.EndsWith('率') ? LongestOwner : LongestLead)) return label;
        var lead = !Whole.Contains(label.Text) ? WithoutMeasure(anchor) : anchor.Verb.StartsWith('新') ? anchor.Noun : anchor.Text;
        return Label.Leaning(lead.As(LabelOrigin.Owner) + label.Text, anchor.Noun);
    }

    /// <summary>What a level behind an average is of: 人均收入 of 人均收入年均递增12%,达33895元.</summary>
    public static Label WithoutAverage(Label label)
    {
        var average = Averages.AtEnd(label.Text);
        return average > 0 && average < label.Text.Length && label.Text[^average..].Folded is not ("日均" or "月均") ? LabelBuilder.Of(label.Text[..^average]) : label;
    }

    private static LabelWords WithoutMeasure(Label anchor)
    {
        var measure = Words.MeasureNoun.AtEnd(anchor.Noun);
        var noun = anchor.Noun[..^measure];
        var tail = measure > 0 || Words.Verb.AtEnd(noun) == 2 && noun.EndsWith("建设") ? Words.Verb.AtEnd(noun) : 0;
        return tail < noun.Length ? noun[..^tail] : noun;
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
