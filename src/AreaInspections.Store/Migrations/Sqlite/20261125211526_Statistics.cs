using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AreaInspections.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Statistics : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "StatisticsCoverage",
                columns: table => new
                {
                    Release = table.Column<int>(type: "INTEGER", nullable: false),
                    Series = table.Column<int>(type: "INTEGER", nullable: false),
                    Period = table.Column<int>(type: "INTEGER", nullable: false),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatisticsCoverage", x => new { x.Release, x.Series, x.Period });
                });

            migrationBuilder.CreateTable(
                name: "StatisticsNeighbours",
                columns: table => new
                {
                    Release = table.Column<int>(type: "INTEGER", nullable: false),
                    Area = table.Column<string>(type: "TEXT", nullable: false),
                    Rank = table.Column<int>(type: "INTEGER", nullable: false),
                    Neighbour = table.Column<string>(type: "TEXT", nullable: false),
                    Closeness = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatisticsNeighbours", x => new { x.Release, x.Area, x.Rank });
                });

            // By hand: the table is its key, so that what one series and period say lies side by side.
            migrationBuilder.Sql("""
                CREATE TABLE "StatisticsObservations" (
                    "Series" INTEGER NOT NULL,
                    "Period" INTEGER NOT NULL,
                    "Place" INTEGER NOT NULL,
                    "Release" INTEGER NOT NULL,
                    "Until" INTEGER NULL,
                    "Value" REAL NULL,
                    "Numerator" REAL NULL,
                    "Denominator" REAL NULL,
                    "Symbols" INTEGER NOT NULL,
                    CONSTRAINT "PK_StatisticsObservations" PRIMARY KEY ("Series", "Period", "Place", "Release")
                ) WITHOUT ROWID;
                """);

            migrationBuilder.CreateTable(
                name: "StatisticsPlaces",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Level = table.Column<string>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatisticsPlaces", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StatisticsReleases",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    File = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Published = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Imported = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    Rows = table.Column<long>(type: "INTEGER", nullable: false),
                    Declarations = table.Column<string>(type: "TEXT", nullable: false),
                    New = table.Column<int>(type: "INTEGER", nullable: false),
                    Changed = table.Column<int>(type: "INTEGER", nullable: false),
                    Withdrawn = table.Column<int>(type: "INTEGER", nullable: false),
                    Unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    Superseded = table.Column<int>(type: "INTEGER", nullable: false),
                    NeighbourSet = table.Column<string>(type: "TEXT", nullable: true),
                    NeighbourTitle = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatisticsReleases", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "StatisticsSeries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Indicator = table.Column<string>(type: "TEXT", nullable: false),
                    Group = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatisticsSeries", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_StatisticsObservations_Place_Series_Period",
                table: "StatisticsObservations",
                columns: new[] { "Place", "Series", "Period" });

            migrationBuilder.CreateIndex(
                name: "IX_StatisticsPlaces_Level_Code",
                table: "StatisticsPlaces",
                columns: new[] { "Level", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StatisticsReleases_Id",
                table: "StatisticsReleases",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StatisticsReleases_Sha256",
                table: "StatisticsReleases",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_StatisticsSeries_Indicator_Group",
                table: "StatisticsSeries",
                columns: new[] { "Indicator", "Group" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "StatisticsCoverage");

            migrationBuilder.DropTable(
                name: "StatisticsNeighbours");

            migrationBuilder.DropTable(
                name: "StatisticsObservations");

            migrationBuilder.DropTable(
                name: "StatisticsPlaces");

            migrationBuilder.DropTable(
                name: "StatisticsReleases");

            migrationBuilder.DropTable(
                name: "StatisticsSeries");
        }
    }
}
