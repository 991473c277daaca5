⟦TEAM|Peñarol⟧ y ⟦TEAM|Defensor⟧, uno cada uno
MONTEVIDEO - The title celebrations at the ⟦VENUE|Campeón del Siglo⟧ will have to wait seven days. ⟦TEAM|Peñarol⟧, needing to win to be champions of the ⟦COMPETITION|Clausura⟧ with two rounds left, were held ⟦SCORE|1-1⟧ by ⟦TEAM|Defensor Sporting⟧.
They had the match, the public and the lead. What they lacked was a second goal, and a ball that went behind their back.
⟦PERSON|Rodrigo Techera⟧ had ⟦G1|put the ⟦TEAM|Aurinegros⟧ on top⟧ ⟦MINUTE|eleven minutes after half-time⟧ when he came short, exchanged passes with ⟦PERSON|Matías Belloso⟧ and ⟦G2|beat the goalkeeper at his right post⟧. By then ⟦PERSON|Belloso⟧ had missed with a header and ⟦PERSON|Gonzalo Irigoyen⟧ with two.
⟦PERSON|Federico Umpiérrez⟧ saved a penalty from ⟦PERSON|Techera⟧ on ⟦MINUTE|64 minutes⟧, and it changed the mood. ⟦TEAM|Defensor⟧, who had gone an hour without a shot, now had three. ⟦PERSON|Agustín Varese⟧ sent the first over, ⟦PERSON|Nahuel Sosa⟧ the second into a steward's umbrella, and the third ⟦G3|went in⟧, ⟦PERSON|Sosa⟧ ⟦G4|steering it⟧ after ⟦PERSON|Ezequiel Píriz⟧ had missed his kick.
The ⟦G5|goal⟧ caused a silence you could lean on.
Ten minutes of pressure went by without much reward: a free-kick from ⟦PERSON|Belloso⟧ that flew past the angle and, in the ⟦MINUTE|94th minute⟧, ⟦PERSON|Irigoyen⟧'s header, which ⟦PERSON|Umpiérrez⟧ turned against the bar with his fingertips.
"The champagne was cold and stays cold," said the ⟦TEAM|Carboneros⟧' captain.
⟦TEAM|Peñarol⟧ are four ahead of ⟦TEAM|Nacional⟧, who beat nobody but gain a week. The ⟦TEAM|Violetas⟧, twelfth in the ⟦COMPETITION|Primera División⟧, are almost safe.
⟦FURNITURE|Seguí leyendo: Tabla de posiciones⟧
=====GOALS=====
{"id": "G1", "scorer": "Rodrigo Techera", "team": "Peñarol", "minute": 56, "minute_text": "eleven minutes after half-time", "assist": "Matías Belloso", "kind": "shot"}
{"id": "G2", "scorer": "Rodrigo Techera", "team": "Peñarol", "minute": 56, "minute_text": "eleven minutes after half-time", "assist": "Matías Belloso", "kind": "shot"}
{"id": "G3", "scorer": "Nahuel Sosa", "team": "Defensor", "kind": "shot"}
{"id": "G4", "scorer": "Nahuel Sosa", "team": "Defensor", "kind": "shot"}
{"id": "G5", "scorer": "Nahuel Sosa", "team": "Defensor", "kind": "shot"}
