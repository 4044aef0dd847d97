/// The sentences of ``DatesLanguageTests``, written on Thursday 16 October 2025.
extension DatesLanguageTests {
  static let english = """
    In February 2025, sales rose by 3% from the same month of 2024. | February 2025 = 2025-02 ; same month of 2024 = 2024-02
    In September, sales rose by 3% from the same month last year. | September = 2025-09 ; same month last year = 2024-09
    The fair, which opens in Hue on Saturday evening, is free. | Saturday evening = 2025-10-18TEV
    The ministers, meeting in Hue on Monday, agreed to act. | Monday = 2025-10-13
    They met on Thursday (October 9). | Thursday (October 9) = 2025-10-09
    They met on October 9 (Thursday). | October 9 (Thursday) = 2025-10-09
    They met on Monday (October 9 was a holiday). | Monday = 2025-10-13 ; October 9 = 2025-10-09
    The village could not be reached until Sunday evening. | Sunday evening = 2025-10-12TEV
    She took the lead in the last quarter of the race. |
    From the beginning of the year to the end of July, it rained. | From the beginning of the year to the end of July = 2025-01/2025-07
    A statement was issued on Monday in the afternoon of the same day. | Monday = 2025-10-13; afternoon of the same day = 2025-10-13TAF
    The rite was held in the evening of October 5. | evening of October 5 = 2025-10-05TEV
    The earthquake struck at 18:02 local time on Friday. | 18:02 local time on Friday = 2025-10-10T18:02
    They agreed to hold the next talks in March. | March = 2026-03
    Rice exports rose in the nine months of 2024. | nine months of 2024 = 2024-01/2024-09
    It rained from the evening of October 5 to the morning of October 6. | from the evening of October 5 to the morning of October 6 = 2025-10-05TEV/2025-10-06TMO
    The minister received the ambassador on October 3. | October 3 = 2025-10-03
    The minister received the ambassador on 3 October 2024. | 3 October 2024 = 2024-10-03
    The delegation arrived on Oct. 13, 2025. | Oct. 13, 2025 = 2025-10-13
    The law was passed on the 3rd of March 2023. | 3rd of March 2023 = 2023-03-03
    On October 15th, 2025, the two sides signed the deal. | October 15th, 2025 = 2025-10-15
    He returned on Thursday, October 9, from Beijing. | Thursday, October 9 = 2025-10-09
    The vote will take place on Sunday, October 19, 2025. | Sunday, October 19, 2025 = 2025-10-19
    The minister met him on Monday. | Monday = 2025-10-13
    The minister will meet him on Tuesday. | Tuesday = 2025-10-21
    The country had given 17 million shots as of Sunday, and aims to double them. | Sunday = 2025-10-12
    The court ruled last Friday. | last Friday = 2025-10-10
    The talks resume next Monday. | next Monday = 2025-10-20
    The hall opened on Monday last week. | Monday last week = 2025-10-06
    The fair runs from October 14 to 16. | from October 14 to 16 = 2025-10-14/2025-10-16
    The fair runs from October 30 to November 2, 2025. | from October 30 to November 2, 2025 = 2025-10-30/2025-11-02
    The tour took place on August 5-15 last year. | August 5-15 last year = 2024-08-05/2024-08-15
    The visit of October 12-14, 2025 was his first. | October 12-14, 2025 = 2025-10-12/2025-10-14
    They met between July 8 and 11. | between July 8 and 11 = 2025-07-08/2025-07-11
    The games were held on 12-14 March 2024. | 12-14 March 2024 = 2024-03-12/2024-03-14
    The session was held on October 13 and 14. | October 13 and 14 = 2025-10-13,2025-10-14
    The session was held on October 6, 7 and 8, 2025. | October 6, 7 and 8, 2025 = 2025-10-06,2025-10-07,2025-10-08
    It rained in May and June. | May and June = 2025-05,2025-06
    Exports fell from January through September. | from January through September = 2025-01/2025-09
    Exports rose in January-September 2025. | January-September 2025 = 2025-01/2025-09
    The plan covers 2026-2030. | 2026-2030 = 2026/2030
    From 2011 to 2015, output doubled. | From 2011 to 2015 = 2011/2015
    The school year 2024-25 is over. | 2024-25 = 2024/2025
    The 80th anniversary (October 16, 1945 - 2025) was marked. | October 16, 1945 - 2025 = 1945-10-16,2025-10-16
    In 2024, the bridge was opened. | 2024 = 2024
    The village of the 1990s is gone. | 1990s = 199X
    Works began in the late 2010s. | late 2010s = 201X
    The pagoda is of the 11th century. | 11th century = 10XX
    The road will open in early February 2026. | early February 2026 = 2026-02
    Work ended in mid-June. | mid-June = 2025-06
    Prices rose at the end of 2023. | end of 2023 = 2023
    The port will be finished at the end of this year. | end of this year = 2025
    He spoke at the end of the year. | end of the year = 2025
    GDP grew 8% in the third quarter of 2025. | third quarter of 2025 = 2025-07/2025-09
    In Q1 2025, sales fell. | Q1 2025 = 2025-01/2025-03
    In the first nine months of 2025, exports grew. | first nine months of 2025 = 2025-01/2025-09
    In the first half of this year, exports grew. | first half of this year = 2025-01/2025-06
    In the first ten months of 2024 it rose against the same period of 2023. | first ten months of 2024 = 2024-01/2024-10 ; same period of 2023 = 2023-01/2023-10
    The talks began at 2:30 pm on Friday. | 2:30 pm on Friday = 2025-10-10T14:30
    The boat left at 12:55 on October 13 and sank at 13:30. | 12:55 on October 13 = 2025-10-13T12:55 ; 13:30 = 2025-10-13T13:30
    The wreck was raised at 2 am on October 14. | 2 am on October 14 = 2025-10-14T02:00
    He spoke on Wednesday afternoon, October 15. | Wednesday afternoon, October 15 = 2025-10-15TAF
    They met on the morning of October 15. | morning of October 15 = 2025-10-15TMO
    The tally stood at 40 at noon on Sunday. | noon on Sunday = 2025-10-12TMI
    He arrived on October 13; the same day, he met the king. | October 13 = 2025-10-13 ; the same day = 2025-10-13
    He arrived on October 13 and left the next day. | October 13 = 2025-10-13 ; the next day = 2025-10-14
    He came yesterday and leaves tomorrow morning. | yesterday = 2025-10-15 ; tomorrow morning = 2025-10-17TMO
    Prices rose last year and will fall next month. | last year = 2024 ; next month = 2025-11
    The shop opens Wednesday-Friday. | Wednesday-Friday = 2025-10-15/2025-10-17
    In the third quarter, sales fell. | third quarter = 2025-07/2025-09
    The storm hit on the night of October 12-13. | night of October 12-13 = 2025-10-12TNI
    He stayed three days in Hue. | three days = {P3D}
    The festival is held every year in Hue. | every year = {P1Y}
    They meet twice a month and three times a year. | twice a month = {2X P1M} ; three times a year = {3X P1Y}
    He met them twice, and a year passed. | a year = {P1Y}
    He was there on September 8, 2024, and left on the 17th of the same month. | September 8, 2024 = 2024-09-08 ; 17th of the same month = 2024-09-17
    It rained from late March to early April. | from late March to early April = 2025-03/2025-04
    Resolution 57-NQ/TW and Decree No. 12/2025/ND-CP apply. |
    The team won 3-2 with 12/15 votes for 2,025 delegates. |
    Ms Lan, 64, is the 13th president, and 2025 delegates came. |
    She may march with 20 others, and Mr Mai said so. |
    A meeting with the minister has been arranged for Tuesday. | Tuesday = 2025-10-21
    The second shock came at 1:24 pm.By Monday evening, all was quiet. | 1:24 pm = 2025-10-16T13:24 ; Monday evening = 2025-10-13TEV
    The launch took place at 2:30 GMT on October 3. | 2:30 GMT on October 3 = 2025-10-03T02:30
    He will speak at 9:00 GMT+7 on Thursday. | 9:00 GMT+7 on Thursday = 2025-10-16T09:00
    Rain fell from Monday morning to Tuesday evening. | from Monday morning to Tuesday evening = 2025-10-13TMO/2025-10-14TEV
    """

  static let spanish = """
    El foro, que comienza en Hue el sábado, es libre. | sábado = 2025-10-18
    Estará en Chile el 8 de septiembre de 2024 y en Perú hasta el 17 del mismo mes. | 8 de septiembre de 2024 = 2024-09-08 ; 17 del mismo mes = 2024-09-17
    El acto será a las 19:00, hora local, del 20 de octubre. | 19:00, hora local, del 20 de octubre = 2025-10-20T19:00
    Llovió en la noche del 10 y la madrugada del 11 de octubre. | noche del 10 y la madrugada del 11 de octubre = 2025-10-10TNI,2025-10-11TMO
    Se reúnen dos veces al mes. | dos veces al mes = {2X P1M}
    En la tarde de este martes se reunieron. | tarde de este martes = 2025-10-14TAF
    Se fue el lunes. En la mañana se había reunido con Juan. | lunes = 2025-10-13 ; mañana = 2025-10-13TMO
    Desde principios de año hasta finales de julio llovió. | Desde principios de año hasta finales de julio = 2025-01/2025-07
    Pidió revisar los edificios antes del 28 de febrero. | 28 de febrero = 2026-02-28
    El aniversario, que se conmemora el 25 de octubre, es el segundo. | 25 de octubre = 2025-10-25
    Dan la bienvenida al Tet, que cae este martes. | martes = 2025-10-21
    El curso arranca en diciembre. | diciembre = 2025-12
    El acto fue el 3 may. | 3 may = 2025-05-03
    Llegó el lunes y al mediodía se reunió con el ministro. | lunes = 2025-10-13; mediodía = 2025-10-13TMI
    Llovió en la noche del 5 al 6 de octubre. | noche del 5 al 6 de octubre = 2025-10-05TNI
    El ministro recibió al embajador el 3 de octubre. | 3 de octubre = 2025-10-03
    El decreto del 16 de septiembre de 2025 fija las tarifas. | 16 de septiembre de 2025 = 2025-09-16
    El texto fue firmado el 1 de mayo del 2024. | 1 de mayo del 2024 = 2024-05-01
    La fábrica abrió el 1º de agosto. | 1º de agosto = 2025-08-01
    La fábrica abrió el primero de agosto. | primero de agosto = 2025-08-01
    Regresó el jueves 9 de octubre. | jueves 9 de octubre = 2025-10-09
    Regresó el jueves, 9 de octubre. | jueves, 9 de octubre = 2025-10-09
    Llovió de diciembre del año pasado a febrero. | de diciembre del año pasado a febrero = 2024-12/2025-02
    El ministro lo recibió el lunes. | lunes = 2025-10-13
    El ministro lo recibirá el martes. | martes = 2025-10-21
    El tribunal falló el pasado viernes. | pasado viernes = 2025-10-10
    El tribunal falló el viernes pasado. | viernes pasado = 2025-10-10
    La cita será el próximo lunes. | próximo lunes = 2025-10-20
    La visita, iniciada el martes, concluye mañana. | martes = 2025-10-14 ; mañana = 2025-10-17
    La feria será inaugurada el martes por la ministra. | martes = 2025-10-21
    La reunión examina hasta el sábado 66 expedientes. | sábado = 2025-10-18
    Hasta finales de septiembre, 14 firmas tenían permiso. | finales de septiembre = 2025-09
    El 14 de octubre llegó. Por la tarde visitó un museo. | 14 de octubre = 2025-10-14 ; tarde = 2025-10-14TAF
    El 14 de octubre llegó. En horas de la noche partió. | 14 de octubre = 2025-10-14 ; noche = 2025-10-14TNI
    Llegó el lunes por la noche. | lunes por la noche = 2025-10-13TNI
    La feria dura del 14 al 16 de octubre. | del 14 al 16 de octubre = 2025-10-14/2025-10-16
    La feria se celebrará del 30 de octubre al 2 de noviembre de 2025. | del 30 de octubre al 2 de noviembre de 2025 = 2025-10-30/2025-11-02
    Se reunieron entre el 8 y el 11 de julio. | entre el 8 y el 11 de julio = 2025-07-08/2025-07-11
    Se reunieron los días 13 y 14 de octubre. | 13 y 14 de octubre = 2025-10-13,2025-10-14
    Se reunieron el 6, 7 y 8 de octubre de 2025. | 6, 7 y 8 de octubre de 2025 = 2025-10-06,2025-10-07,2025-10-08
    Llovió de enero a septiembre. | de enero a septiembre = 2025-01/2025-09
    En marzo de 2024 abrió el puerto. | marzo de 2024 = 2024-03
    En octubre pasado abrió el puerto. | octubre pasado = 2024-10
    Llovió en mayo y junio. | mayo y junio = 2025-05,2025-06
    El mandato 2025-2030 comienza. | 2025-2030 = 2025/2030
    De 2011 a 2015 la producción creció. | De 2011 a 2015 = 2011/2015
    Desde 2019 hasta 2024 creció. | Desde 2019 hasta 2024 = 2019/2024
    En los años 90 llegó la luz. | años 90 = 199X
    En la década de 1980 llegó la luz. | década de 1980 = 198X
    La pagoda es del siglo XI. | siglo XI = 10XX
    La obra terminó a mediados de junio. | mediados de junio = 2025-06
    La obra terminó a finales de 2023. | finales de 2023 = 2023
    La obra terminará a fines de este año. | fines de este año = 2025
    La obra terminará a fines de mes. | fines de mes = 2025-10
    A principios de abril de 2025 llovió. | principios de abril de 2025 = 2025-04
    El PIB creció en el tercer trimestre de 2025. | tercer trimestre de 2025 = 2025-07/2025-09
    En los primeros nueve meses de 2025 creció. | primeros nueve meses de 2025 = 2025-01/2025-09
    En el primer semestre del año pasado creció. | primer semestre del año pasado = 2024-01/2024-06
    En los nueve primeros meses de 2025 creció frente al mismo período de 2024. | nueve primeros meses de 2025 = 2025-01/2025-09 ; mismo período de 2024 = 2024-01/2024-09
    El acto empezó a las 9:00 del sábado 11 de octubre. | 9:00 del sábado 11 de octubre = 2025-10-11T09:00
    Llegó el domingo a las 11:00. | domingo a las 11:00 = 2025-10-12T11:00
    Llegó el sábado por la noche. | sábado por la noche = 2025-10-11TNI
    Llegó en la tarde del 13 de octubre. | tarde del 13 de octubre = 2025-10-13TAF
    Llegó a las 7 de la tarde del 13 de octubre. | 7 de la tarde del 13 de octubre = 2025-10-13T19:00
    Llegó a las 7 p. m. del lunes. | 7 p. m. del lunes = 2025-10-13T19:00
    Habló esta mañana y viajará mañana. | esta mañana = 2025-10-16TMO ; mañana = 2025-10-17
    Llegó ayer por la tarde. | ayer por la tarde = 2025-10-15TAF
    Los precios bajaron el año pasado y subirán el próximo mes. | el año pasado = 2024 ; el próximo mes = 2025-11
    Llegó el 13 de octubre y al día siguiente vio al rey. | 13 de octubre = 2025-10-13 ; al día siguiente = 2025-10-14
    El PIB creció en el primer trimestre del año. | primer trimestre del año = 2025-01/2025-03
    Llegó el 10 de este mes. | 10 de este mes = 2025-10-10
    Se quedó tres días en Hue. | tres días = {P3D}
    Se celebra cada año en Hue. | cada año = {P1Y}
    La Resolución 57-NQ/TW y el Decreto 12/2025/ND-CP rigen. |
    Ganaron 3-2 y votaron 12/15 de los 2.025 delegados. |
    Domingo Pérez, de 64 años de edad, es el 13º presidente. |
    La nave partió a las 9:00 GMT del 4 de octubre. | 9:00 GMT del 4 de octubre = 2025-10-04T09:00
    Llovió del 3 de octubre por la noche al 4 de octubre por la mañana. | del 3 de octubre por la noche al 4 de octubre por la mañana = 2025-10-03TNI/2025-10-04TMO
    """

  static let vietnamese = """
    Đêm 10, rạng sáng 11/10, mưa lớn đã xảy ra. | Đêm 10, rạng sáng 11/10 = 2025-10-10TNI,2025-10-11TMO
    Từ đêm 10 đến ngày 12/10 có mưa. | Từ đêm 10 đến ngày 12/10 = 2025-10-10TNI/2025-10-12
    Họ họp hai lần mỗi tháng, mỗi tuần ba lần. | hai lần mỗi tháng = {2X P1M} ; mỗi tuần ba lần = {3X P1W}
    Ông đến Chile ngày 8/9/2024 và về nước ngày 17 cùng tháng. | 8/9/2024 = 2024-09-08 ; 17 cùng tháng = 2024-09-17
    Từ 1/3 đến 2/3 dân số sử dụng Internet. |
    Lễ hội đã diễn ra từ 1/3 đến 2/3 tại Huế. | từ 1/3 đến 2/3 = 2025-03-01/2025-03-02
    Xe chạy từ Huế ra Vinh chỉ trong 5 giờ. | 5 giờ = {PT5H}
    Ông tỉnh lại sau 4 giờ phẫu thuật. | 4 giờ = {PT4H}
    Việc kiểm phiếu bắt đầu sau 19 giờ. | 19 giờ = 2025-10-16T19:00
    Cổng mở sau 7 giờ sáng. | 7 giờ sáng = 2025-10-16T07:00
    Ông học ở Liên Xô trong những năm 1970 và 1980. | những năm 1970 = 197X; 1980 = 198X
    Phim quay những năm 1990 và năm 2000. | những năm 1990 = 199X; 2000 = 2000
    Năm 2023, xuất khẩu tăng 3% so với năm trước đó. | 2023 = 2023; năm trước đó = 2022
    Từ quý IV, nguyên liệu có thể thiếu. | quý IV = 2025-10/2025-12
    Đầu tháng 10, giá tăng so với năm ngoái. | Đầu tháng 10 = 2025-10; năm ngoái = 2024
    Mưa lớn từ đêm 1/10 đến sáng 2/10. | từ đêm 1/10 đến sáng 2/10 = 2025-10-01TNI/2025-10-02TMO
    Đoàn về đến nơi lúc 16 giờ 15 phút chiều nay. | 16 giờ 15 phút chiều nay = 2025-10-16T16:15
    Đoàn đến Huế ngày 13/10 và họp ngay trong buổi tối. | 13/10 = 2025-10-13; ngay trong buổi tối = 2025-10-13TEV
    Nghe tin sáng sớm nay, bà đi ngay. | sáng sớm nay = 2025-10-16TMO
    Tàu về bến rạng sáng qua. | rạng sáng qua = 2025-10-15TMO
    Ông dậy từ sáng sớm. |
    Đây là chiếc lớn nhất và quý nhất. |
    Bộ trưởng tiếp Đại sứ ngày 3/10. | 3/10 = 2025-10-03
    Bộ trưởng tiếp Đại sứ ngày 3/10/2024. | 3/10/2024 = 2024-10-03
    Nghị định ban hành ngày 16-9-2025. | 16-9-2025 = 2025-09-16
    Nghị định ban hành ngày 16 tháng 9 năm 2025. | 16 tháng 9 năm 2025 = 2025-09-16
    Ngày 2 tháng 9, cả nước mừng lễ. | 2 tháng 9 = 2025-09-02
    Đoàn về nước thứ Năm, 9/10. | thứ Năm, 9/10 = 2025-10-09
    Đoàn về nước thứ Hai. | thứ Hai = 2025-10-13
    Đoàn sẽ về nước vào Chủ nhật. | Chủ nhật = 2025-10-19
    Đoàn đã về nước thứ Sáu tuần trước. | thứ Sáu tuần trước = 2025-10-10
    Hội chợ diễn ra từ ngày 14 đến 16/10. | từ ngày 14 đến 16/10 = 2025-10-14/2025-10-16
    Hội chợ diễn ra từ ngày 30/10 đến 2/11/2025. | từ ngày 30/10 đến 2/11/2025 = 2025-10-30/2025-11-02
    Hội chợ diễn ra từ 14-16/10. | 14-16/10 = 2025-10-14/2025-10-16
    Phiên họp diễn ra trong hai ngày 13 và 14/10. | 13 và 14/10 = 2025-10-13,2025-10-14
    Phiên họp diễn ra các ngày 6, 7 và 8/10. | 6, 7 và 8/10 = 2025-10-06,2025-10-07,2025-10-08
    Tháng 8/1945, Quốc dân Đại hội họp ở Tân Trào. | Tháng 8/1945 = 1945-08
    Cảng mở cửa tháng 3 năm 2024. | tháng 3 năm 2024 = 2024-03
    Cảng mở cửa vào tháng Ba. | tháng Ba = 2025-03
    Trời mưa từ tháng 1 đến tháng 9. | từ tháng 1 đến tháng 9 = 2025-01/2025-09
    Nhiệm kỳ 2025-2030 bắt đầu. | 2025-2030 = 2025/2030
    Giai đoạn 2021 - 2025, tỉnh tăng trưởng khá. | 2021 - 2025 = 2021/2025
    Từ năm 2011 đến năm 2015, sản lượng tăng gấp đôi. | Từ năm 2011 đến năm 2015 = 2011/2015
    Đến năm 2030, tầm nhìn 2045. | 2030 = 2030 ; 2045 = 2045
    Cầu khánh thành năm 2024. | 2024 = 2024
    Làng có điện từ những năm 1990. | những năm 1990 = 199X
    Làng có điện vào thập niên 80. | thập niên 80 = 198X
    Chùa có từ thế kỷ XI. | thế kỷ XI = 10XX
    Công trình xong giữa tháng 6. | giữa tháng 6 = 2025-06
    Công trình xong cuối năm 2023. | cuối năm 2023 = 2023
    Công trình sẽ xong cuối năm nay. | cuối năm nay = 2025
    Công trình sẽ xong cuối tháng này. | cuối tháng này = 2025-10
    Đầu tháng 4/2025, trời mưa. | Đầu tháng 4/2025 = 2025-04
    Quý III/2025, GDP tăng 8%. | Quý III/2025 = 2025-07/2025-09
    Quý 1 năm sau, tuyến đường sẽ thông xe. | Quý 1 năm sau = 2026-01/2026-03
    9 tháng đầu năm 2025, xuất khẩu tăng so với cùng kỳ năm 2024. | 9 tháng đầu năm 2025 = 2025-01/2025-09 ; cùng kỳ năm 2024 = 2024-01/2024-09
    9 tháng năm nay xuất khẩu tăng, 6 tháng đầu năm nay cũng vậy. | 9 tháng năm nay = 2025-01/2025-09 ; 6 tháng đầu năm nay = 2025-01/2025-06
    Sáng 16/10, Chủ tịch nước tiếp Đại sứ. | Sáng 16/10 = 2025-10-16TMO
    Chiều ngày 15/10, hai bên ký kết. | Chiều ngày 15/10 = 2025-10-15TAF
    Tối thứ Tư 15/10, đoàn biểu diễn. | Tối thứ Tư 15/10 = 2025-10-15TEV
    Rạng sáng 15/10, tàu chìm. | Rạng sáng 15/10 = 2025-10-15TMO
    Máy bay hạ cánh lúc 14 giờ 20 phút ngày 15/10. | 14 giờ 20 phút ngày 15/10 = 2025-10-15T14:20
    Máy bay hạ cánh lúc 14h20 ngày 15/10. | 14h20 ngày 15/10 = 2025-10-15T14:20
    Máy bay hạ cánh lúc 7 giờ 30 sáng 15/10. | 7 giờ 30 sáng 15/10 = 2025-10-15T07:30
    Máy bay hạ cánh lúc 2 giờ chiều 15/10. | 2 giờ chiều 15/10 = 2025-10-15T14:00
    Sáng nay, hội nghị khai mạc, chiều mai bế mạc. | Sáng nay = 2025-10-16TMO ; chiều mai = 2025-10-17TAF
    Ngày 13/10 đoàn đến Huế; cùng ngày, đoàn tới Đà Nẵng. | 13/10 = 2025-10-13 ; cùng ngày = 2025-10-13
    Đó là trận cuối cùng chiều 15/10. | chiều 15/10 = 2025-10-15TAF
    Ông đến Huế chiều 15/10, cùng chiều, ông về. | chiều 15/10 = 2025-10-15TAF; cùng chiều = 2025-10-15TAF
    Nghề này có từ nhiều năm nay. |
    Hội chợ sẽ mở vào tháng 11 tới. | tháng 11 tới = 2025-11
    Trời mưa từ tháng 9 tới tháng 11. | từ tháng 9 tới tháng 11 = 2025-09/2025-11
    Số ca giảm khoảng 2/3 và chi phí tăng 1/2. |
    Ông đến Huế 2/10 và về 14/10. | 2/10 = 2025-10-02; 14/10 = 2025-10-14
    Giá tăng năm ngoái và sẽ giảm tháng tới. | năm ngoái = 2024 ; tháng tới = 2025-11
    Điểm bắn mở từ 19 giờ đến 21 giờ ngày 15/10. | từ 19 giờ đến 21 giờ ngày 15/10 = 2025-10-15T19:00/2025-10-15T21:00
    Lễ hội mở ngày mùng 1 Tết. |
    Ông ở lại ba ngày tại Huế. | ba ngày = {P3D}
    Lễ hội diễn ra hằng năm ở Huế. | hằng năm = {P1Y}
    Nghị quyết số 57-NQ/TW và Nghị định 12/2025/NĐ-CP có hiệu lực. |
    Nghị quyết 68/2024/QH15 được 1/3 số đại biểu tán thành. |
    Việt Nam thắng 3-2, đứng thứ hai, đạt 10/12 chỉ tiêu của Nam Định. |
    Ông Nam, 64 tuổi, ngay sau đó sang thăm tháng ba triệu đồng. |
    Chuyến bay cất cánh lúc 14 giờ, theo giờ địa phương, ngày 4/10. | 14 giờ, theo giờ địa phương, ngày 4/10 = 2025-10-04T14:00
    Sự kiện diễn ra lúc 9:00 UTC+07:00 ngày 5/10. | 9:00 UTC+07:00 ngày 5/10 = 2025-10-05T09:00
    """

  static let russian = """
    В феврале 2025 года продажи выросли по сравнению с тем же месяцем, а в марте 2024 года упали. | феврале 2025 года = 2025-02 ; марте 2024 года = 2024-03
    В феврале 2025 года продано больше, чем в том же месяце 2024 года. | феврале 2025 года = 2025-02 ; том же месяце 2024 года = 2024-02
    Он был там 8 сентября 2024 года и вернулся 17 числа того же месяца. | 8 сентября 2024 года = 2024-09-08 ; 17 числа того же месяца = 2024-09-17
    Они встречаются два раза в месяц. | два раза в месяц = {2X P1M}
    Дважды в год проходит ярмарка. | Дважды в год = {2X P1Y}
    В понедельник после обеда делегация прибыла в Ханой. | понедельник после обеда = 2025-10-13TAF
    Он прибыл 13 октября и вечером встретился с министром. | 13 октября = 2025-10-13; вечером = 2025-10-13TEV
    Он прибыл 13 октября, а во второй половине дня его принял министр. | 13 октября = 2025-10-13; второй половине дня = 2025-10-13TAF
    Он прибыл 13 октября. На следующий день его принял министр. | 13 октября = 2025-10-13; следующий день = 2025-10-14
    Он прибыл 13 октября. Днем его принял министр. | 13 октября = 2025-10-13; Днем = 2025-10-13TAF
    В посольстве прошел вечер дружбы, и с каждым днем гостей больше. |
    Он поздравил их с Днем независимости, а вечера провел дома. |
    Суд поручил сторонам до конца марта договориться. | конца марта = 2026-03
    Порт открыли в конце марта. | конце марта = 2025-03
    За девять месяцев 2024 года экспорт вырос. | девять месяцев 2024 года = 2024-01/2024-09
    За одиннадцать месяцев прошлого года экспорт вырос. | одиннадцать месяцев прошлого года = 2024-01/2024-11
    Они проиграли партию 22:25, а потом победили со счетом 25:22, 25:23. |
    Матч начался в 22:25. | 22:25 = 2025-10-16T22:25
    За девять месяцев экспорт вырос. | девять месяцев = {P9M}
    Пловец выступит в субботу вечером. | субботу вечером = 2025-10-18TEV
    Пловец выступал в субботу вечером. | субботу вечером = 2025-10-11TEV
    Вода поднялась в ночь с 5 на 6 октября. | ночь с 5 на 6 октября = 2025-10-05TNI
    Вода поднялась в ночь с 30 на 1 октября. | ночь с 30 на 1 октября = 2025-09-30TNI
    Министр принял посла 3 октября. | 3 октября = 2025-10-03
    Указ от 16 сентября 2025 года действует. | 16 сентября 2025 года = 2025-09-16
    Указ от 16 сентября 2025 г. действует. | 16 сентября 2025 г = 2025-09-16
    Указ от 16.09.2025 действует. | 16.09.2025 = 2025-09-16
    Он вернулся в четверг, 9 октября. | четверг, 9 октября = 2025-10-09
    Министр принял его в понедельник. | понедельник = 2025-10-13
    Министр примет его во вторник. | вторник = 2025-10-21
    Суд решил дело в прошлую пятницу. | прошлую пятницу = 2025-10-10
    Он был в Хюэ в среду. | среду = 2025-10-15
    Ярмарка проходит с 14 по 16 октября. | с 14 по 16 октября = 2025-10-14/2025-10-16
    Ярмарка пройдет с 30 октября по 2 ноября 2025 года. | с 30 октября по 2 ноября 2025 года = 2025-10-30/2025-11-02
    Ярмарка проходит 14–16 октября. | 14–16 октября = 2025-10-14/2025-10-16
    Сессия прошла 13 и 14 октября. | 13 и 14 октября = 2025-10-13,2025-10-14
    Сессия прошла 6, 7 и 8 октября 2025 года. | 6, 7 и 8 октября 2025 года = 2025-10-06,2025-10-07,2025-10-08
    Порт открылся в марте 2024 года. | марте 2024 года = 2024-03
    Порт открылся в октябре прошлого года. | октябре прошлого года = 2024-10
    В январе-сентябре 2025 года экспорт вырос. | январе-сентябре 2025 года = 2025-01/2025-09
    С января по сентябрь шли дожди. | С января по сентябрь = 2025-01/2025-09
    План на 2026–2030 годы принят. | 2026–2030 годы = 2026/2030
    С 2011 по 2015 год выпуск удвоился. | С 2011 по 2015 год = 2011/2015
    Мост открыт в 2024 году. | 2024 году = 2024
    Свет провели в 1990-х годах. | 1990-х годах = 199X
    Свет провели в 90-е годы. | 90-е годы = 199X
    Пагода построена в XI веке. | XI веке = 10XX
    Дорогу открыли в начале апреля. | начале апреля = 2025-04
    Дорогу открыли в конце 2023 года. | конце 2023 года = 2023
    Дорогу откроют к концу этого года. | концу этого года = 2025
    Работы закончатся к концу года. | концу года = 2025
    В третьем квартале 2025 года ВВП вырос. | третьем квартале 2025 года = 2025-07/2025-09
    В I квартале 2025 г. ВВП вырос. | I квартале 2025 г = 2025-01/2025-03
    В первом полугодии 2025 года ВВП вырос. | первом полугодии 2025 года = 2025-01/2025-06
    За первые девять месяцев 2025 года экспорт вырос против аналогичного периода 2024 года. | первые девять месяцев 2025 года = 2025-01/2025-09 ; аналогичного периода 2024 года = 2024-01/2024-09
    В субботу утром, 11 октября, открылся форум. | субботу утром, 11 октября = 2025-10-11TMO
    Утром 15 октября открылся форум. | Утром 15 октября = 2025-10-15TMO
    Форум открылся вечером в субботу. | вечером в субботу = 2025-10-11TEV
    Самолет сел в 14:30 13 октября. | 14:30 13 октября = 2025-10-13T14:30
    Самолет сел 13 октября в 14 часов 30 минут. | 13 октября в 14 часов 30 минут = 2025-10-13T14:30
    Самолет сел в 7 часов вечера 13 октября. | 7 часов вечера 13 октября = 2025-10-13T19:00
    Он прибыл 13 октября и в тот же день увидел короля. | 13 октября = 2025-10-13 ; тот же день = 2025-10-13
    Он прибыл вчера и уедет завтра. | вчера = 2025-10-15 ; завтра = 2025-10-17
    Цены выросли в прошлом году и упадут в следующем месяце. | прошлом году = 2024 ; следующем месяце = 2025-11
    В этом году урожай хорош. | этом году = 2025
    Он пробыл три дня в Хюэ. | три дня = {P3D}
    Праздник проходит каждый год в Хюэ. | каждый год = {P1Y}
    Резолюция № 57-NQ/TW и статья 12 действуют. |
    Команда победила 3:2, было 2025 делегатов и 9,2 % женщин. |
    Охрана окружающей среды важна для 15 провинций. |
    Запуск состоялся в 14:00 (по ханойскому времени) 4 октября. | 14:00 (по ханойскому времени) 4 октября = 2025-10-04T14:00
    Толчок произошел в 9:15 GMT 3 октября. | 9:15 GMT 3 октября = 2025-10-03T09:15
    """
}
