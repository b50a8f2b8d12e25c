using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Regions;

/// <summary>Finds the division that a report speaks for, in its text alone.</summary>
/// <remarks>First what a title or a meeting line says (在杭州市上城区第一届人民代表大会, 2020年杭州市政府工作报告), or the speaker (我代表金华市人民政府), which no
/// count of words overrules; then
/// such words in its opening, of the level that it calls its own (我区, 全市); then the file's name; else the division of that level that
/// it names most, or the city that it names most beside its districts. Null where none tells.</remarks>
internal static partial class RegionFinder
{
    private const string Prepositions = "于在对";
    private const int HeadLength = 3000;
    private const int FewestMentions = 3;
    private const int FewestOfCandidate = 2;
    private const int LongestZone = 24;
    private const int LongestTitle = 100;
    private const int FewestSiblings = 2;
    private const int MostCandidates = 3;
    private const int LongestTitleTail = 26;

    /// <summary>上半年, 1—6月份 or 前三季度 between a title's year and what it reports on.</summary>
    private const int LongestPart = 6;
    private const string Numerals = "一二三四五六七八九十0123456789";
    private static readonly string[] Sessions = ["届人大", "届人民代表大会", "届人代会"];
    private static readonly Lexicon.WordClass AnySession = new(Sessions);
    private const string OfCity = "代表市人民政府";
    private static readonly Lexicon.WordClass About = new(["关于"]);
    private static readonly Lexicon.WordClass OfNation = new(["国务院总理", "我代表国务院", "受国务院委托", "\n中华人民共和国国家统计局\n"]);
    private static readonly Lexicon.WordClass Titles = Lexicon.WordClasses.Of("title-line");
    private static readonly Lexicon.WordClass Subjects = Lexicon.WordClasses.Of("title-subject");
    private static readonly Lexicon.WordClass Common = Lexicon.WordClasses.Of("common-division");
    private static readonly Lexicon.WordClass Zones = Lexicon.WordClasses.Of("zone-region");
    private static readonly Lexicon.WordClass ZoneOffices = Lexicon.WordClasses.Of("zone-office");
    private static readonly string[] Markers = ["第", "人民政府", "政府工作报告", "国民经济", "人民代表大会", "2", "1"];

    /// <summary>What tells the division whatever level it is of, and then what tells one of the level that the text calls its own;
    /// the first that tells one decides.</summary>
    private static readonly (string Name, Way Find)[] Telling =
    [
        ("title", (text, head, _, _) => InTitle(text, head)),
        ("speaker", (text, head, _, _) => SpokenFor(text, head)),
        ("office", (text, head, _, _) => Office.RegionIn(text, head, CodeEndingAt)),
        ("bulletin", (text, _, _, _) => BulletinTitle.RegionIn(text, CodeEndingAt)),
    ];
    private static readonly (string Name, Way Find)[] TellingOfLevel =
    [
        ("opening", (text, head, _, level) => Named(text, head, 0, head.Length, level)),
        ("congress", (text, head, _, level) => OfItsLevel(text, head, level)),
        ("file", (text, _, source, _) => InName(text, source)),
        ("mentions", (text, _, _, level) => MostMentioned(text, level)),
        ("parts", (text, head, _, level) => OfItsParts(text, head, level)),
    ];

    private delegate Region? Way(string text, ReadOnlySpan<char> head, string source, RegionLevel? level);

    /// <summary>The division of a folded text, in a file of some name.</summary>
    public static Region? Find(string text, string source = "") => Told(text, source)?.Region;

    /// <summary>The same with what tells it, by the name that texts.tsv explains; null where nothing does.</summary>
    public static (Region Region, string By)? Told(string text, string source)
    {
        var head = text.AsSpan(0, Math.Min(HeadLength, text.Length));
        if (OfNation.IsIn(head))
            return (Region.Nation, "nation");
        return First(Telling, text, head, source, null)
            ?? First(TellingOfLevel, text, head, source, SelfReference.LevelOf(text));
    }

    private static (Region Region, string By)? First(
        (string Name, Way Find)[] ways,
        string text,
        ReadOnlySpan<char> head,
        string source,
        RegionLevel? level
    )
    {
        foreach (var (name, find) in ways)
            if (find(text, head, source, level) is { } region)
                return (region, name);
        return null;
    }

    /// <summary>The divisions that a text names most, twice at least and three of them at most, for whoever settles what it speaks
    /// for.</summary>
    public static IReadOnlyList<Region> CandidatesOf(string text) =>
        Mentions
            .Count(text)
            .Where(pair => pair.Value >= FewestOfCandidate && MayBeMeant(text, pair.Key) && IsPart(pair.Key))
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(MostCandidates)
            .Select(pair => RegionTable.ByCode(pair.Key))
            .OfType<Region>()
            .ToList();

    /// <summary>居全国前列 is said by every division, and names none.</summary>
    private static bool IsPart(string code) => RegionTable.LevelOf(code) != RegionLevel.Nation;

    /// <summary>The division that a title or a meeting line names.</summary>
    private static Region? InTitle(string text, ReadOnlySpan<char> head)
    {
        foreach (var range in head.Split('\n'))
        {
            var (start, length) = range.GetOffsetAndLength(head.Length);
            var line = head.Slice(start, length);
            if (!TitleLine.MayBe(line, LongestTitle) || !Titles.IsIn(line))
                continue;
            if ((OfSession(text, line, start, null) ?? Named(text, head, start, start + length, null)) is { } region)
                return region;
        }

        return null;
    }

    /// <summary>The division whose government speaks: 我代表金华市人民政府, 受高阳县人民政府委托.</summary>
    private static Region? SpokenFor(string text, ReadOnlySpan<char> head)
    {
        foreach (var government in (Regex[])[Represented(), Entrusting()])
            foreach (var name in government.EnumerateMatches(head))
                if (CodeEndingAt(text, name.Index + name.Length) is { } code)
                    return RegionTable.ByCode(code);
        return null;
    }

    [GeneratedRegex("(?<=我代表|谨代表)(?:(?!人民政府).){1,12}(?=人民政府)", RegexOptions.Singleline)]
    private static partial Regex Represented();

    [GeneratedRegex("(?<=受)(?:(?!人民政府).){1,12}(?=人民政府委托)", RegexOptions.Singleline)]
    private static partial Regex Entrusting();

    /// <summary>Past the line above: 2012年2月9日在青山县 is broken before 第十五届人民代表大会.</summary>
    private static int EndOfLineBefore(ReadOnlySpan<char> head, int at) => head[..at].TrimEnd('\n').Length;

    /// <summary>Before 关于 of 青山市关于2002年国民经济和社会发展统计公报.</summary>
    private static int BeforeAbout(ReadOnlySpan<char> head, int at) =>
        at - About.AtEnd(head[..at]);

    /// <summary>The division that the file is named for: 邯郸市2016年政府工作报告.txt.</summary>
    private static Region? InName(string text, string source)
    {
        for (var i = 0; i < source.Length; i++)
        {
            if (RegionTable.Names.AtStart(source.AsSpan(i)) is not (var length and > 0))
                continue;
            if (RegionTable.Names.AtStart(source.AsSpan(i + length)) > 0)
                continue;
            var name = source.Substring(i, length);
            if (
                !Common.Contains(name)
                && Disambiguation.Choose(RegionTable.WithName(name), text, source.AsSpan(0, i)) is { } code
            )
                return RegionTable.ByCode(code);
        }

        return null;
    }

    /// <summary>The division whose congress meets: 福建省十二届人大一次会议, without 第.</summary>
    private static Region? OfSession(string text, ReadOnlySpan<char> part, int start, RegionLevel? level)
    {
        foreach (var at in PlacesOf(Sessions, part))
        {
            var name = part[..at].TrimEnd(Numerals).Length;
            if (name < at && CodeEndingAt(text, start + name) is { } code && SpeaksAs(text, code, level))
                return RegionTable.ByCode(code);
        }

        return null;
    }

    /// <summary>The division of the level that a text calls its own, by its congress or at the head of the first line.</summary>
    private static Region? OfItsLevel(string text, ReadOnlySpan<char> head, RegionLevel? level) =>
        level is null ? null : OfSession(text, head, 0, level) ?? InFirstLine(text, level);

    /// <summary>正镶白旗2008年经济社会发展情况: the division of the level that a text calls its own, at the head of its first line.</summary>
    private static Region? InFirstLine(string text, RegionLevel? level)
    {
        var line = text.AsSpan().TrimStart('\n').UpTo("\n");
        if (line.Length > LongestTitle || line.ContainsAny('。', '>'))
            return null;
        var start = text.Length - text.AsSpan().TrimStart('\n').Length;
        var end = start + About.AtStart(line);
        var code = (string?)null;
        while (RegionTable.Names.AtStart(text.AsSpan(end)) is var length and > 0)
        {
            end += length;
            code = CodeEndingAt(text, end);
        }

        return code is not null && SpeaksAs(text, code, level) ? RegionTable.ByCode(code) : null;
    }

    private static Region? Named(string text, ReadOnlySpan<char> head, int start, int end, RegionLevel? level)
    {
        foreach (var at in PlacesOf(Markers, head[start..end]).Select(at => start + at))
        {
            if (!IsTitleMarker(head, at))
                continue;
            if (ZoneEndingAt(head[..at]) is { } zone)
                return zone;
            var name = at == start ? EndOfLineBefore(head, at) : BeforeAbout(head, at);
            if (CodeEndingAt(text, name) is { } code && SpeaksAs(text, code, level))
                return RegionTable.ByCode(code);
        }

        return null;
    }

    /// <summary>Where some words stand in a text, those of one word before those of the next.</summary>
    private static List<int> PlacesOf(string[] words, ReadOnlySpan<char> text)
    {
        var places = new List<int>();
        foreach (var word in words)
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = Next(text, word, at))
                places.Add(at);
        return places;
    }

    private static int Next(ReadOnlySpan<char> head, string marker, int from)
    {
        var next = head[(from + 1)..].IndexOf(marker, StringComparison.Ordinal);
        return next < 0 ? -1 : from + 1 + next;
    }

    /// <summary>第十四届人民代表大会, 2020年国民经济, 2020年政府工作报告 or a title's own words follow the name.</summary>
    private static bool IsTitleMarker(ReadOnlySpan<char> head, int at)
    {
        var after = head[at..Math.Min(head.Length, at + LongestTitleTail)];
        if (after[0] == '第')
            return NamesSession(after) || after.Contains("届\n人民代表大会", StringComparison.Ordinal);
        if (!char.IsAsciiDigit(after[0]))
            return true;
        return after.Has(4, '年') && after.Length > 5 && TellsReport(after[5..]);
    }

    private static bool NamesSession(ReadOnlySpan<char> words) => AnySession.IsIn(words);

    /// <summary>国民经济…, 上半年国民经济… and 预算执行情况 behind the year of a title.</summary>
    private static bool TellsReport(ReadOnlySpan<char> behind)
    {
        return Subjects.IndexIn(behind.UpTo("\n,。")) is >= 0 and <= LongestPart;
    }

    /// <summary>A development zone before a title's words (杭州经济技术开发区2019年国民经济…): it has no code, and is kept by its name.</summary>
    private static Region? ZoneEndingAt(ReadOnlySpan<char> before)
    {
        before = before[..^ZoneOffices.AtEnd(before)];
        if (Zones.AtEnd(before) is not (var ending and > 0) || RegionTable.Names.AtEnd(before) > 0)
            return null;
        var start = before.Length - ending;
        while (
            start > 0
            && before.Length - start < LongestZone
            && Han.Is(before[start - 1])
            && !Prepositions.Contains(before[start - 1])
            && !IsOfYear(before, start - 1)
        )
            start--;
        return start < before.Length - ending ? new Region(before[start..].ToString(), null) : null;
    }

    /// <summary>2013年 before a zone's name.</summary>
    private static bool IsOfYear(ReadOnlySpan<char> text, int at) => text[at] == '年' && text.HasDigit(at - 1);

    private static string? CodeEndingAt(string text, int end)
    {
        var span = text.AsSpan(0, end);
        var length = RegionTable.Names.AtEnd(span);
        var stem = length == 0 ? RegionTable.Stems.AtEnd(span) : 0;
        if (length == 0 && stem == 0)
            return FormerCounty(text, span);
        var name = span[^(length + stem)..].ToString();
        if (Common.Contains(name) && RegionTable.Names.AtEnd(span[..^name.Length]) == 0)
            return null;
        var codes = length > 0 ? RegionTable.WithName(name) : RegionTable.WithStem(name);
        return Disambiguation.Choose(codes, text, span[..^(length + stem)]);
    }

    /// <summary>监利县, which is 监利市 by now: the one district or city of a county's level that bears the name of a county that was.</summary>
    private static string? FormerCounty(string text, ReadOnlySpan<char> span)
    {
        if (!span.EndsWith("县", StringComparison.Ordinal) || RegionTable.Stems.AtEnd(span[..^1]) is not (var stem and > 0))
            return null;
        var name = span[^(stem + 1)..^1];
        var codes = RegionTable.WithStem(name.ToString()).Where(code => RegionTable.LevelOf(code) == RegionLevel.District).ToList();
        return Disambiguation.Choose(codes, text, span[..^(stem + 1)]);
    }

    /// <summary>Stems are everyday words at times (合作, 和平), so that the full name must stand in the text once.</summary>
    private static bool NamesInFull(string text, string code) =>
        RegionTable
            .FormerNamesOf(code)
            .Prepend(RegionTable.NameOf(code))
            .Any(name => text.Contains(name, StringComparison.Ordinal));

    /// <summary>Whether a division calls itself so: a municipality and a county-level city, also one of former times, say 全市, an
    /// autonomous region 全区.</summary>
    private static bool SpeaksAs(string text, string code, RegionLevel? level)
    {
        if (level is null || RegionTable.LevelOf(code) == level)
            return true;
        var name = RegionTable.ByCode(code).Name;
        return level == RegionLevel.City
            ? name.EndsWith('市')
                || RegionTable
                    .FormerNamesOf(code)
                    .Any(former => former.EndsWith('市') && text.Contains(former, StringComparison.Ordinal))
            : level == RegionLevel.District && name.EndsWith("自治区", StringComparison.Ordinal) && SelfReference.IsOfWholeRegion(text);
    }

    /// <summary>The city that a report of 全市, or of 市人民政府, names most beside its districts.</summary>
    private static Region? OfItsParts(string text, ReadOnlySpan<char> head, RegionLevel? level)
    {
        var isOfCity = level == RegionLevel.City || (level is null && head.Contains(OfCity, StringComparison.Ordinal));
        return isOfCity && CityOfItsParts.Among(Mentions.Count(text)) is { } city ? RegionTable.ByCode(city) : null;
    }

    private static Region? MostMentioned(string text, RegionLevel? level)
    {
        if (level is null)
            return null;
        var counts = Mentions.Count(text);
        var (best, most) = ("", 0);
        foreach (var (code, count) in counts)
        {
            if (count < FewestMentions || !MayBeOwn(text, code, level))
                continue;
            var weight = count + counts.GetValueOrDefault(RegionTable.ByCode(code).ParentCode ?? "");
            if (IsBefore((code, weight), (best, most)))
                (best, most) = (code, weight);
        }

        return most == 0 ? null : RegionTable.ByCode(AboveManyOfIts(best, counts) ?? best);
    }

    // The heavier first, and of two alike the lower code.
    private static bool IsBefore((string Code, int Weight) one, (string Code, int Weight) other) =>
        one.Weight > other.Weight || (one.Weight == other.Weight && string.CompareOrdinal(one.Code, other.Code) < 0);

    /// <summary>Whether a text that names a division often may be its own.</summary>
    private static bool MayBeOwn(string text, string code, RegionLevel? level) =>
        SpeaksAs(text, code, level) && MayBeMeant(text, code);

    /// <summary>Whether a text that names a division means it: by its full name, and by one that is no common noun (新城区).</summary>
    private static bool MayBeMeant(string text, string code) =>
        !Common.Contains(RegionTable.NameOf(code)) && NamesInFull(text, code);

    /// <summary>防城港市, not 东兴市, where a report of 全市 names the city's other districts and counties time and again as well.</summary>
    private static string? AboveManyOfIts(string code, Dictionary<string, int> counts)
    {
        if (RegionTable.LevelOf(code) != RegionLevel.District || !RegionTable.NameOf(code).EndsWith('市'))
            return null;
        var parent = code[..4] + "00";
        if (counts.GetValueOrDefault(parent) < FewestMentions)
            return null;
        var siblings = counts.Count(pair =>
            pair.Key != code && pair.Value >= 2 && pair.Key[..4] == code[..4] && pair.Key != parent
        );
        return siblings >= FewestSiblings ? parent : null;
    }
}
