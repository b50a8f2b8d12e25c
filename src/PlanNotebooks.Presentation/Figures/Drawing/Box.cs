namespace PlanNotebooks.Figures.Drawing;

/// <summary>A part of the picture that something stands on.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public bool Touches(Box other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
