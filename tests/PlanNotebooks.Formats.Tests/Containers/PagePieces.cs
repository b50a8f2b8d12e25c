namespace PlanNotebooks.Formats.Tests.Containers;

/// <summary>Random web pages.</summary>
internal static class PagePieces
{
    private const string Sentence = "<p>各项工作取得新的成绩，发展有力，民生改善，社会稳定。</p>";

    private const string Style =
        "<style>.gone{display:none} #off, .off > u{visibility:hidden} @media print{.shown{display:none}}</style>";

    /// <summary>What stands in a line; the first holds nothing else.</summary>
    private static readonly Func<Draw, string>[] Inline =
    [
        d => $"新增{d.Number()}个",
        d => Cut(d, (first, last) => first + d.Of("<!-- 7 -->", "<wbr>", "<b></b>", "<span></span>") + last),
        d => Cut(d, (first, last) => $"<b>{first}</b><font size=7>{last}</font>"),
        d => Cut(d, (first, last) => first + Unseen(d) + last),
        d => Cut(d, (first, last) => first + Entity(last[0]) + last[1..]),
        d => $"新增&nbsp;{d.Number()}&ensp;个，",
        d => $"<a href='t20240102.html'>{Words(d)}</a>，",
        d => $"<span class='shown'>{Words(d)}</span>",
        d => Words(d) + Unseen(d) + Words(d),
        d => $"为{d.Number()}<button>{d.Other()}</button>{d.Number()}<svg><text>{d.Other()}</text></svg>户",
        d => $"为{d.Number()}户<noscript>{d.Other()}</noscript>",
        d => $"投资{d.Number()}<br>{d.Number()}亿元",
        d => $"人均{d.Number()}元<sup>[{d.Other()}]</sup>" + Words(d),
        d => $"二氧化碳CO<sub>{d.Number()}</sub>" + Words(d),
        d => $"比例<math><mfrac><mn>{d.Number()}</mn><mn>{d.Number()}</mn></mfrac></math>。",
        d => $"<ruby>增<rt>{d.Other()}</rt></ruby>长" + Words(d),
        d => $"<del>{d.Other()}</del><ins>{Words(d)}</ins>",
        d => $"<label>为<input value='7'>{d.Number()}</label><select><option>{d.Other()}</select>，",
    ];

    /// <summary>What stands on lines of its own.</summary>
    private static readonly Func<Draw, string>[] Block =
    [
        d => $"<p>{Words(d)}。</p>",
        d => $"<p>{Words(d)}，{Words(d)}，{Words(d)}。</p>",
        d => $"<div>{Blocks(d)}{Words(d)}{Blocks(d)}</div>",
        d => $"<ul><li>{Words(d)}<li>{Blocks(d)}</ul>",
        d => $"<ul><li><a>{Words(d)}</a><li><a>{Words(d)}</a><li><a>{Words(d)}</a></ul>",
        d => $"<blockquote>{Sentence}{Blocks(d)}</blockquote>",
        d => $"<pre>{d.Number()}\n{d.Number()}\t{Words(d)}</pre>",
        d => $"<details><summary>{Words(d)}</summary>{Blocks(d)}</details>",
        d => $"<figure>{Blocks(d)}<figcaption>图{d.Number()}</figcaption></figure>",
        d => $"<dl><dt>{Words(d)}<dd>{Blocks(d)}</dl>",
        d => $"<div>{Unseen(d)}{Blocks(d)}</div>",
        d => $"<nav>{d.Other()}</nav><aside>{d.Other()}</aside><footer>{d.Other()}</footer>",
        d => $"<div id=off>{d.Other()}</div><div class=gone>{d.Other()}</div>{Blocks(d)}",
        d => $"<div class=off>{Words(d)}<u>{d.Other()}</u></div>",
        d => $"<h2>{Words(d)}</h2>",
        d => $"<form><fieldset><legend>{Words(d)}</legend><textarea>{d.Other()}</textarea></fieldset></form>",
        Figures,
        d => $"<table><tr><td>{Blocks(d)}<td>{Blocks(d)}<tr><td colspan=2>{Blocks(d)}</table>",
        d => $"<table>表外{d.Number()}。<caption>{Words(d)}</caption><tr><td>{Words(d)}</table>",
    ];

    /// <summary>A page.</summary>
    public static string Page(Draw draw)
    {
        var body = Blocks(draw);
        while (draw.HasMore)
            body += Blocks(draw);
        return $"<!doctype html><html><head><title>公开</title>{Style}</head><body>{draw.Of("", Around(draw))}"
            + $"<div>{Sentence}{body}{Sentence}</div>{draw.Of("", Around(draw))}</body></html>";
    }

    private static string Words(Draw draw) => draw.Write(Inline);

    private static string Blocks(Draw draw) => draw.Write(Block);

    private static string Around(Draw draw) =>
        $"<div><a>{draw.Other()}</a><a>首页</a><span>{draw.Other()}</span></div><script>var x = 7;</script>";

    private static string Cut(Draw draw, Func<string, string, string> write)
    {
        var number = draw.Number();
        return write($"其中{number[..2]}", $"{number[2..]}户");
    }

    private static string Entity(char digit) => $"&#{(int)digit};";

    /// <summary>What a browser does not show.</summary>
    private static string Unseen(Draw draw) =>
        draw.Write(
            d => $"<span style='display:none'>{d.Other()}</span>",
            d => $"<span hidden>{d.Other()}<b>{d.Other()}</b></span>",
            d => $"<i class='gone'>{d.Other()}</i>",
            d => $"<span style='font-size:0'>{d.Other()}</span>",
            d => $"<s>{d.Other()}</s>",
            _ => "<script>7</script>",
            d => $"<template>{d.Other()}<i>{d.Other()}</i></template>",
            d => $"<font color=white>{d.Other()}</font>",
            d => $"<i popover>{d.Other()}</i>",
            d => $"<em><span style='visibility: hidden'>{d.Other()}</span></em>",
            d => $"<sup style='display:none'>{d.Other()}</sup>"
        );

    private static string Figures(Draw draw) =>
        $"<table>{draw.Of("", $"<caption>表{draw.Number()}</caption>")}<tr><th>指标<th>完成数{FigureRow(draw)}"
        + draw.Write(
            FigureRow,
            d => $"<tr style='display:none'><td>工业投资<td>{d.Other()}",
            d => $"<tr><td>{Words(d)}<td>{Words(d)}",
            d => $"<tr><td>{Unseen(d)}工业<td>{d.Number()}<td class=gone>{d.Other()}",
            d => $"<tbody hidden><tr><td>工业投资<td>{d.Other()}</tbody>"
        )
        + FigureRow(draw)
        + "</table>";

    private static string FigureRow(Draw draw) =>
        "<tr><td>工业投资<td>"
        + draw.Write(
            d => d.Number(),
            d => Cut(d, (first, last) => first[2..] + Unseen(d) + last[..2]),
            d => $"{d.Number()}<br>{d.Number()}",
            d => $"<p>{d.Number()}<p>{d.Number()}"
        );
}
