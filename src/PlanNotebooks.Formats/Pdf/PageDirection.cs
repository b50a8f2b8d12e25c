using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>The direction that most of a page's text runs in, and the way from the page's points to those of a page that is turned to
/// be read.</summary>
internal sealed class PageDirection
{
    private const double Sideways = 0.1;
    private readonly double _x;
    private readonly double _y;
    private readonly double _left;
    private readonly double _top;

    private PageDirection(double x, double y, double width, double height)
    {
        (_x, _y) = (x, y);
        PdfPoint[] corners = [new(0, 0), new(width, 0), new(0, height), new(width, height)];
        (_left, _top) = (corners.Min(Along), corners.Max(Up));
        (Width, Height) = (corners.Max(Along) - _left, _top - corners.Min(Up));
    }

    /// <summary>The page's width as it is read, in points.</summary>
    public double Width { get; }

    /// <summary>The page's height as it is read, in points.</summary>
    public double Height { get; }

    /// <summary>The direction of a page.</summary>
    public static PageDirection Of(Page page)
    {
        var (x, y) = page
            .Letters.CountBy(Quarter)
            .OrderByDescending(pair => pair.Value)
            .Select(pair => pair.Key)
            .FirstOrDefault((1, 0));
        return new PageDirection(x, y, page.Width, page.Height);
    }

    /// <summary>Whether a letter runs as the page does; a watermark runs across it.</summary>
    public bool Has(Letter letter)
    {
        var (x, y) = (letter.EndBaseLine.X - letter.StartBaseLine.X, letter.EndBaseLine.Y - letter.StartBaseLine.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        return length == 0 || ((x * _x) + (y * _y) > 0 && Math.Abs((x * _y) - (y * _x)) < Sideways * length);
    }

    /// <summary>Whether a letter stands beyond the page's edges, where nobody sees it.</summary>
    public bool IsBeyond(Letter letter) => Math.Min(Beyond(letter.StartBaseLine), Beyond(letter.EndBaseLine)) > 0;

    /// <summary>How far from the left edge a point stands.</summary>
    public double Left(PdfPoint point) => Along(point) - _left;

    /// <summary>How far from the upper edge a point stands.</summary>
    public double Down(PdfPoint point) => _top - Up(point);

    /// <summary>How far a point stands from the page; zero or less on it.</summary>
    private double Beyond(PdfPoint point)
    {
        var (across, down) = (Math.Abs(Left(point) - (Width / 2)), Math.Abs(Down(point) - (Height / 2)));
        return Math.Max(across - (Width / 2), down - (Height / 2));
    }

    private double Along(PdfPoint point) => (point.X * _x) + (point.Y * _y);

    private double Up(PdfPoint point) => (point.Y * _x) - (point.X * _y);

    private static (int X, int Y) Quarter(Letter letter)
    {
        var (x, y) = (letter.EndBaseLine.X - letter.StartBaseLine.X, letter.EndBaseLine.Y - letter.StartBaseLine.Y);
        if (Math.Abs(x) >= Math.Abs(y))
            return (x < 0 ? -1 : 1, 0);
        return (0, y < 0 ? -1 : 1);
    }
}
