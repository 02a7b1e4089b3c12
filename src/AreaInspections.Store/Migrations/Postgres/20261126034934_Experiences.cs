using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AreaInspections.Store.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Experiences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ExperienceDrafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Receipt = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MasterKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Key = table.Column<byte[]>(type: "bytea", nullable: false),
                    Text = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExperienceDrafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Experiences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Receipt = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Area = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Stage = table.Column<string>(type: "text", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Urgent = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Experiences", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ExperienceParts",
                columns: table => new
                {
                    Experience = table.Column<Guid>(type: "uuid", nullable: false),
                    Part = table.Column<string>(type: "text", nullable: false),
                    MasterKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Key = table.Column<byte[]>(type: "bytea", nullable: false),
                    Text = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExperienceParts", x => new { x.Experience, x.Part });
                    table.ForeignKey(
                        name: "FK_ExperienceParts_Experiences_Experience",
                        column: x => x.Experience,
                        principalTable: "Experiences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ExperienceDrafts_Receipt",
                table: "ExperienceDrafts",
                column: "Receipt",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Experiences_Receipt",
                table: "Experiences",
                column: "Receipt",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Experiences_Stage_Area",
                table: "Experiences",
                columns: new[] { "Stage", "Area" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ExperienceDrafts");

            migrationBuilder.DropTable(
                name: "ExperienceParts");

            migrationBuilder.DropTable(
                name: "Experiences");
        }
    }
}
